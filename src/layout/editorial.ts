/** Where what an editor has added stands in a drawing: bands behind the lanes, remarks on stretches of time at the axis. */
import { clamp, type Extent } from '../base/extent.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { PlacedCallout, PlacedEditorial, Strip } from '../scene/editorial.js';
import type { Scene } from '../scene/scene.js';
import type { Editorial } from '../store/editorial-of.js';
import type { MeasureText } from './measure.js';

/** Least width of a label that says anything, and room before it and after it, px. */
const LEAST_LABEL = 44;
const PAD = 6;
/** Of a sign, px; two of them are so far apart at least. */
const SIGN = 18;

/** What of it is in sight, in the scene's coordinates. `scale` is that of the scene. */
export function layoutEditorial(
  { bands, callouts }: Editorial,
  { asOf }: Pick<Scene, 'asOf'>,
  scale: TimeScale,
  measureText: MeasureText,
): PlacedEditorial {
  const { range } = scale;
  const strip = ({ start, end }: Extent): Strip | undefined => {
    const from = clamp(scale.toPx(start), range.start, range.end);
    const to = clamp(scale.toPx(end), range.start, range.end);
    return to - from < 1 ? undefined : { x: from, width: to - from };
  };
  const inSight = bands.flatMap(({ band, possible, certain }, i) => {
    const whole = strip(possible);
    return whole ? { number: i, possible: whole, certain: strip(certain), words: band.label } : [];
  });
  const signs = placeSigns(callouts, asOf?.labelRect, range, strip);
  const taken = [
    ...(asOf ? [asOf.labelRect] : []),
    ...signs.map(({ at }) => ({ x: at - SIGN / 2, width: SIGN })),
  ];
  const labels = new Map<number, Strip>();
  let free = range.start;
  for (const { number, possible, words } of [...inSight].sort((a, b) => a.possible.x - b.possible.x)) {
    const wanted = Math.max(possible.x + PAD, free);
    const over = taken.find(each => each.x <= wanted && each.x + each.width > wanted);
    const x = over ? over.x + over.width + PAD : wanted;
    const next = Math.min(range.end, ...taken.filter(each => each.x + each.width > x).map(each => each.x));
    const width = Math.min(Math.ceil(measureText(words, 'caption')), next - PAD - x);
    if (width < LEAST_LABEL || x > possible.x + possible.width) continue;
    labels.set(number, { x, width });
    free = x + width + 2 * PAD;
  }
  return {
    bands: inSight.map(({ number, possible, certain }) => {
      const label = labels.get(number);
      return { number, possible, ...(certain && { certain }), ...(label && { label }) };
    }),
    callouts: signs,
  };
}

/** Side by side in order of time, each as near to the middle of its stretch as the others and the words at the as-of line let it. */
function placeSigns(
  callouts: Editorial['callouts'],
  words: Strip | undefined,
  plot: Extent,
  strip: (time: Extent) => Strip | undefined,
): PlacedCallout[] {
  let last = -Infinity;
  return callouts
    .flatMap(({ number, stretch }) => {
      const whole = stretch && strip(stretch.possible);
      return whole ? { number, ...whole } : [];
    })
    .sort((a, b) => a.x - b.x)
    .map(each => {
      const wanted = Math.max(each.x + each.width / 2, last + SIGN);
      const isOver = words && wanted + SIGN / 2 > words.x && wanted - SIGN / 2 < words.x + words.width;
      const beside = isOver ? words.x + words.width + SIGN / 2 : wanted;
      const at = clamp(beside, plot.start + SIGN / 2, plot.end - SIGN / 2);
      last = at;
      return { ...each, at };
    });
}
