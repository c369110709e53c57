/** Prints this program's offset from UTC in July 2026, in minutes, and scenes of random documents as JSON. */
import fc from 'fast-check';
import { randomDocument, storeOf } from '../random-document.js';
import { randomView, sceneOf } from './random-view.js';

const pairs = fc.sample(fc.tuple(randomDocument, randomView), { seed: 6, numRuns: 40 });

console.log(new Date(2026, 6, 1).getTimezoneOffset());
console.log(JSON.stringify(pairs.map(([source, view]) => sceneOf(storeOf(source), view))));
