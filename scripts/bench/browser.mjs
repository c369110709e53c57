// A Chromium with pages to measure in, each fresh and in a process of its own, and the server that they come from.
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { findChromium } from '../browsers.mjs';

const WINDOW = { width: 1280, height: 800 };
const BOX = { width: 1280, height: 720 };
/**
 * With the first page of a new context Chrome loads pages of its own, in processes of their own (the popup of its address
 * field), which takes a second of a machine's time: longer than what is measured. A page is used when that is over.
 */
const QUIET_MS = 2000;

/**
 * Starts a server on this machine and a browser. `files` maps paths to contents; a script at `<name>/bundle.js` gets a page at
 * `<name>/`, with the styles of `<name>/bundle.css` where there are any. Gives {version, open(name) → {page, close()}, end(),
 * close()}; `end` ends the browser at once, whatever it is at, and the next page has a new one.
 */
export async function startBrowser(files) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; CHROME_PATH may name one.');
  const server = await serve(files);
  let browser = await launchAt(executablePath);
  return {
    version: await browser.version(),
    async open(name) {
      browser ??= await launchAt(executablePath);
      // Pages of different contexts share no process, so that none inherits what another has compiled.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const faults = [];
      page.on('pageerror', error => faults.push(error));
      await page.goto(`${server.origin}/${name}/`);
      await page
        .waitForFunction(() => window.bench !== undefined, { timeout: 20_000 })
        .catch(error => {
          throw faults[0] ?? error;
        });
      await new Promise(resolve => setTimeout(resolve, QUIET_MS));
      return { page, faults, close: () => context.close() };
    },
    async end() {
      const ended = new Promise(resolve => browser.process().once('exit', resolve));
      browser.process().kill('SIGKILL');
      browser = undefined;
      await ended;
    },
    async close() {
      await browser?.close();
      await server.close();
    },
  };
}

function launchAt(executablePath) {
  // Chromium refuses to run as root with its sandbox, and containers of CI services lack what the sandbox needs.
  const sandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  return launch({
    executablePath,
    headless: true,
    args: [
      ...sandbox,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--force-device-scale-factor=1',
    ],
    defaultViewport: WINDOW,
    protocolTimeout: 120_000,
  });
}

const pageOf = (
  name,
  hasStyles,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,">${hasStyles ? '<link rel="stylesheet" href="bundle.css">' : ''}
<style>body { margin: 0; font: 14px sans-serif }
main { position: relative; width: ${BOX.width}px; height: ${BOX.height}px; overflow: auto }</style>
<main></main><script type="module" src="bundle.js"></script></html>`;

async function serve(files) {
  const server = createServer(({ url }, response) => {
    const [, name, rest] = /^\/([^/]+)\/(.*)$/.exec(url) ?? [];
    const contents =
      rest === '' ? pageOf(name, files.has(`${name}/bundle.css`)) : files.get(`${name}/${rest}`);
    response.writeHead(contents === undefined ? 404 : 200, {
      'content-type': rest === '' ? 'text/html' : rest?.endsWith('.css') ? 'text/css' : 'text/javascript',
      'cache-control': 'no-store',
      // Isolated pages have a clock of 5 µs instead of 100.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(contents);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise(resolve => server.close(resolve)),
  };
}
