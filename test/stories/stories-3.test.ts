import { testStories } from './each-story.js';

testStories(2, 4);
