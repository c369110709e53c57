// Tests that need a browser: Chromium, or WTR_BROWSERS=chromium,firefox,webkit. (Firefox and WebKit have no media
// emulation and no pictures; the commands for them say so by their return value.)
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import * as puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebKit } from './scripts/browsers.mjs';
import { prebundle } from './scripts/prebundle.mjs';
import { testFiles } from './scripts/test-files.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { countReporter } from './scripts/wtr-counts.mjs';
import { contrastPlugin } from './scripts/wtr-contrast.mjs';
import { mediaPlugin } from './scripts/wtr-media.mjs';
import { paperPlugin } from './scripts/wtr-paper.mjs';
import { picturePlugin } from './scripts/wtr-picture.mjs';
import { randomPlugin } from './scripts/wtr-random.mjs';
import { spokenPlugin } from './scripts/wtr-spoken.mjs';
import { storiesPlugin } from './scripts/wtr-stories.mjs';
import { touchPlugin } from './scripts/wtr-touch.mjs';
import { plainPageForTests } from './.storybook/plain-page.mjs';

const wanted = (process.env.WTR_BROWSERS ?? 'chromium').split(',');
// Chromium refuses to run as root with its sandbox, and containers of CI services lack what the sandbox needs.
const sandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
// One page at a time: with two, real mouse events time out now and then, and nothing is gained in time.
const concurrency = 1;
const browsers = [];
if (wanted.includes('chromium')) {
  browsers.push(
    chromeLauncher({
      concurrency,
      launchOptions: {
        executablePath: findChromium(),
        headless: true,
        args: [
          ...sandbox,
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          // The same glyphs and pixels on every machine, for pictures.
          '--font-render-hinting=none',
          '--force-device-scale-factor=1',
          '--hide-scrollbars',
        ],
      },
    }),
  );
}
if (wanted.includes('firefox')) {
  const launchOptions = { browser: 'firefox', executablePath: findFirefox(), headless: true };
  browsers.push(chromeLauncher({ concurrency, puppeteer, launchOptions }));
}
if (wanted.includes('webkit')) {
  const programs = findWebKit();
  if (!programs) throw new Error('No WebKitGTK was found: its WebKitWebDriver and MiniBrowser are needed.');
  browsers.push(webkitLauncher(programs));
}

export default {
  files: testFiles('browser'),
  nodeResolve: true,
  concurrency,
  browsers,
  plugins: [
    prebundle([
      'axe-core',
      'storybook/test',
      'storybook/preview-api',
      '@storybook/web-components/entry-preview',
      '@storybook/web-components-vite',
    ]),
    storiesPlugin(),
    plainPageForTests(),
    // esnext, because a lower target drops the attributes of JSON imports.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    contrastPlugin(),
    mediaPlugin(),
    paperPlugin(),
    picturePlugin(),
    randomPlugin(),
    spokenPlugin(),
    touchPlugin(),
  ],
  testFramework: { config: { timeout: 30_000 } },
  // axe reads a share of the stories, each in three views and three media, and the page of the notation is long.
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter(), countReporter(process.env.TEST_COUNTS)],
  filterBrowserLogs: ({ args }) => !String(args?.[0]).startsWith('Lit is in dev mode'),
  coverage: process.argv.includes('--coverage'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
  },
};
