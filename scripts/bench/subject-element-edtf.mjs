// <career-timeline>, fed with EDTF text.
import { asEdtf } from './data.mjs';
import { mountAs } from './subject-element.mjs';

export const name = 'career-timeline-edtf';

export const mount = (container, events) => mountAs(asEdtf, container, events);

export { shows } from './subject-element.mjs';
