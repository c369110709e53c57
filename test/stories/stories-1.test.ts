import { testStories } from './each-story.js';

testStories(0, 4);
