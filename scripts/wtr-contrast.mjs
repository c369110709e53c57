// executeServerCommand('contrasts', {texts: [{x, y, width, height}, …], points: [[x, y], …]})
//   Looks at the pixels of the window. Of each text: the contrast of what differs most from the colour that most of its box has. Of
//   each point: the contrast of what differs most, within two pixels of it, from the colour that most of its surroundings have.
//   Both from 1 to 21, as WCAG 2 has it. Null where the browser takes no pictures for tests.
import { PNG } from 'pngjs';

/** Glyphs are thin: at this scale their middle has the colour that they were given. */
const SCALE = 2;

export function contrastPlugin() {
  return {
    name: 'contrast',
    async executeCommand({ command, payload, session }) {
      if (command !== 'contrasts') return undefined;
      const { browser } = session;
      if (browser.name !== 'Chrome') return null;
      const page = browser.getPage(session.id);
      const { width, height } = page.viewport();
      const clip = { x: 0, y: 0, width, height, scale: SCALE };
      const picture = PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
      const around = ([x, y], by) => ({ x: x - by, y: y - by, width: 2 * by, height: 2 * by });
      const measure = (box, ground = box) =>
        furthest(countsIn(picture, box), mostOf(countsIn(picture, ground)));
      return {
        texts: payload.texts.map(box => measure(box)),
        points: payload.points.map(point => measure(around(point, 2), around(point, 12))),
      };
    },
  };
}

/** How often each colour is in a box, by its number. */
function countsIn({ width, height, data }, box) {
  const counts = new Map();
  const at = (value, most) => Math.min(most, Math.max(0, Math.round(value * SCALE)));
  for (let y = at(box.y, height); y < at(box.y + box.height, height); y++)
    for (let x = at(box.x, width); x < at(box.x + box.width, width); x++) {
      const colour = data.readUIntBE((y * width + x) * 4, 3);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  return counts;
}

const mostOf = counts => [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];

/** A few pixels of a colour may be where two others meet. */
const LEAST_PIXELS = 4;

function furthest(counts, ground) {
  let most = 1;
  for (const [colour, count] of counts)
    if (count >= LEAST_PIXELS) most = Math.max(most, contrast(colour, ground));
  return most;
}

function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const linear = value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = colour =>
  0.2126 * linear((colour >> 16) / 255) +
  0.7152 * linear(((colour >> 8) & 255) / 255) +
  0.0722 * linear((colour & 255) / 255);
