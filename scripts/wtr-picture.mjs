// Pictures of the page, for tests.
//
// executeServerCommand('picture', {name, clip: {x, y, width, height} | selector, maxPixels = 20})
//   compares with test/pictures/<name>.png and returns
//   {compared: true, equal, pixels}        pixels that differ; more than maxPixels is not equal, nor another size, nor a
//                                          baseline that is missing (`reason` says which)
//   {compared: false, equal: true, reason} where platform or browser are not those of the baselines: print it by name
//   What differs is written beside the baseline as <name>.new.png and <name>.diff.png. UPDATE_PICTURES=1 makes what is
//   seen the baseline, where it differs.
//
// executeServerCommand('save-picture', {name, clip | selector | fullPage}) writes .pictures/<name>.png for people to
//   look at, and returns {path}.
//
// Selectors may pierce shadow roots with `>>>`. Fonts are waited for; animations are the test's to stop.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const baselines = 'test/pictures';
const machineFile = join(baselines, 'baseline.json');

export function picturePlugin({ update = process.env.UPDATE_PICTURES === '1' } = {}) {
  return {
    name: 'picture',
    async executeCommand({ command, payload, session }) {
      if (command !== 'picture' && command !== 'save-picture') return undefined;
      if (!/^[a-z0-9][a-z0-9/-]*$/.test(payload.name))
        throw new Error(`Not a name for a picture: ${payload.name}`);
      const { browser } = session;
      if (browser.name !== 'Chrome') {
        return { compared: false, equal: true, reason: `${browser.name} takes no pictures` };
      }
      const page = browser.getPage(session.id);
      return command === 'picture' ? compare(page, payload, update) : save(page, payload);
    },
  };
}

async function save(page, { name, fullPage = false, ...where }) {
  const path = join('.pictures', `${name}.png`);
  write(path, fullPage ? await page.screenshot({ fullPage }) : await shoot(page, where));
  return { path };
}

async function compare(page, { name, maxPixels = 20, ...where }, update) {
  const machine = await describeMachine(page);
  const otherMachine = differsFrom(machine);
  if (otherMachine && !update) return { compared: false, equal: true, reason: otherMachine };

  const paths = pathsOf(name);
  const shot = await shoot(page, where);
  const result = difference(paths.baseline, PNG.sync.read(shot), maxPixels);
  const { diff, ...answer } = result;
  rmSync(paths.new, { force: true });
  rmSync(paths.diff, { force: true });
  if (update) {
    if (otherMachine !== undefined || !existsSync(machineFile))
      write(machineFile, `${JSON.stringify(machine, null, 2)}\n`);
    if (!answer.equal) write(paths.baseline, shot);
    return { compared: true, equal: true, pixels: 0 };
  }
  if (!answer.equal) {
    write(paths.new, shot);
    if (diff) write(paths.diff, PNG.sync.write(diff));
  }
  return { compared: true, ...answer };
}

function difference(path, seen, maxPixels) {
  if (!existsSync(path)) return { equal: false, reason: `there is no ${path}; UPDATE_PICTURES=1 makes it` };
  const baseline = PNG.sync.read(readFileSync(path));
  const { width, height } = seen;
  if (baseline.width !== width || baseline.height !== height) {
    return { equal: false, reason: `${width} × ${height} px, not ${baseline.width} × ${baseline.height}` };
  }
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(baseline.data, seen.data, diff.data, width, height, { threshold: 0.1 });
  return { equal: pixels <= maxPixels, pixels, diff };
}

/** Why pictures cannot be compared here, or undefined. */
function differsFrom(machine) {
  if (!existsSync(machineFile)) return undefined;
  const recorded = JSON.parse(readFileSync(machineFile, 'utf8'));
  const different = Object.keys(machine).filter(key => machine[key] !== recorded[key]);
  if (different.length === 0) return undefined;
  return different
    .map(key => `${key} is ${machine[key]}, that of the baselines is ${recorded[key]}`)
    .join('; ');
}

async function describeMachine(page) {
  const [, browserMajor] = /\/(\d+)/.exec(await page.browser().version()) ?? [];
  return { platform: process.platform, arch: process.arch, browserMajor: Number(browserMajor) };
}

async function shoot(page, { clip, selector }) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Two frames: the first may still be the one in which a late font is applied.
    for (let i = 0; i < 2; i++) await new Promise(resolve => requestAnimationFrame(resolve));
  });
  const rect = selector ? await rectOf(page, selector) : clip;
  if (!rect) throw new Error('A picture needs a clip or a selector');
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const isInView =
    rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= view.width && rect.y + rect.height <= view.height;
  // Past the window's edge Chromium enlarges it for the moment, which what is sized by the window would answer to.
  return page.screenshot({ clip: rect, captureBeyondViewport: !isInView });
}

async function rectOf(page, selector) {
  const element = await page.$(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`Nothing to see matches ${selector}`);
  const x = Math.floor(box.x);
  const y = Math.floor(box.y);
  return { x, y, width: Math.ceil(box.x + box.width) - x, height: Math.ceil(box.y + box.height) - y };
}

function pathsOf(name) {
  const at = ending => join(baselines, `${name}${ending}`);
  return { baseline: at('.png'), new: at('.new.png'), diff: at('.diff.png') };
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
