// EDTF of all levels, in the shapes and about the shares in which histories have it; every one is different in its
// numbers, so that nothing is gained by remembering.
import { mulberry32 } from './data.mjs';

const SHAPES = [
  { weight: 8, write: d => d.year() },
  { weight: 8, write: d => d.month() },
  { weight: 8, write: d => d.day() },
  { weight: 8, write: d => `${d.year()}/${d.later()}` },
  { weight: 6, write: d => `${d.month()}/${d.later()}-06` },
  { weight: 4, write: d => `${d.day()}/${d.later()}-06-30` },
  { weight: 4, write: d => `${d.year()}~` },
  { weight: 3, write: d => `${d.month()}?` },
  { weight: 2, write: d => `${d.day()}%` },
  { weight: 3, write: d => `${d.year()}~/${d.later()}?` },
  { weight: 3, write: d => `${d.month()}/..` },
  { weight: 2, write: d => `../${d.day()}` },
  { weight: 2, write: d => `${d.year()}/` },
  { weight: 2, write: d => `${d.year()}-21` },
  { weight: 2, write: d => `${d.year().slice(0, 3)}X` },
  { weight: 1, write: d => `${d.year().slice(0, 2)}XX` },
  { weight: 1, write: d => `${d.year()}-XX` },
  { weight: 1, write: d => `${d.month()}-XX` },
  { weight: 1, write: d => `${d.year()}?-06-11` },
  { weight: 1, write: d => `${d.year()}-~06-11` },
  { weight: 1, write: d => `[${d.year()},${d.later()}]` },
  { weight: 1, write: d => `{${d.year()}..${d.later()}}` },
  { weight: 1, write: d => `-0${d.year().slice(1)}` },
  { weight: 1, write: d => `Y-1${d.year()}0` },
];

/** The same `n` strings each time. */
export function edtfStrings(n = 5000) {
  const random = mulberry32(7);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const two = value => String(value).padStart(2, '0');
  const dates = {
    year: () => String(between(1500, 1999)),
    later: () => String(between(2000, 2030)),
    month: () => `${dates.year()}-${two(between(1, 12))}`,
    day: () => `${dates.month()}-${two(between(1, 28))}`,
  };
  const shapes = SHAPES.flatMap(({ weight, write }) => new Array(weight).fill(write));
  return Array.from({ length: n }, () => shapes[between(0, shapes.length - 1)](dates));
}
