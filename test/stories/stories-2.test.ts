import { testStories } from './each-story.js';

testStories(1, 4);
