import { testStories } from './each-story.js';

testStories(3, 4);
