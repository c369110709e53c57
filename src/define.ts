/**
 * Registers `<career-timeline>`, unless the page already has it: the one side effect of the package.
 */
import { defineCareerTimeline } from './elements/define-career-timeline.js';

defineCareerTimeline();
