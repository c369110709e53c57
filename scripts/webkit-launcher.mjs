// WebKitGTK for @web/test-runner, spoken to by the plain WebDriver protocol: no dependency, so that a fresh clone weighs
// nothing more for it. The page that it hands out has the part of Puppeteer's page that the runner's commands use
// (`setViewport`, `keyboard`, `mouse`, `touchscreen`), which is why its type is `puppeteer`.
//
// Without a display it starts one of its own (xvfb-run, where that is installed).
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Keys that WebDriver knows by a code of their own (WebDriver, section 17.4.2). */
const KEY_CODES = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  Space: ' ',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
  Meta: '\ue03d',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** A launcher for the programs `{driver, browser}`, as `findWebKit` gives them. */
export function webkitLauncher(programs) {
  let driver;
  let page;
  const active = new Set();
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      driver ??= startDriver(programs.driver);
      page ??= await openPage(await driver, programs.browser);
      active.add(id);
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    async startDebugSession() {
      throw new Error('WebKit is not debugged from here');
    },
    isActive: id => active.has(id),
    getBrowserUrl: () => page.url(),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      await page.goto('about:blank');
      return {};
    },
    async stop() {
      await page?.close();
      (await driver)?.process.kill();
    },
  };
}

/** Starts the driver on a port of its own, and waits until it answers. */
async function startDriver(program) {
  const port = await freePort();
  const command = [program, `--port=${port}`];
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) command.unshift('xvfb-run', '-a');
  const child = spawn(command[0], command.slice(1), { stdio: 'ignore' });
  process.on('exit', () => child.kill());
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return { process: child, address };
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`${command.join(' ')} does not answer`);
}

const freePort = () =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function openPage({ address }, binary) {
  const { sessionId } = await ask('POST', `${address}/session`, {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    },
  });
  const send = (method, path, body) => ask(method, `${address}/session/${sessionId}${path}`, body);
  const act = (...sources) => send('POST', '/actions', { actions: sources });
  const run = script => send('POST', '/execute/sync', { script: `return ${script}`, args: [] });
  return {
    goto: url => send('POST', '/url', { url }),
    url: () => send('GET', '/url'),
    close: () => send('DELETE', ''),
    async setViewport({ width, height }) {
      // The window's frame is known once it has a size.
      const [w, h] = await run('[innerWidth, innerHeight]');
      if (w === width && h === height) return;
      const outer = await send('GET', '/window/rect');
      const rect = { width: outer.width + width - w, height: outer.height + height - h };
      await send('POST', '/window/rect', { x: 0, y: 0, ...rect });
    },
    keyboard: keyboardOf(act),
    mouse: mouseOf(act, send),
    touchscreen: touchscreenOf(act),
  };
}

function keyboardOf(act) {
  const key = (type, name) => ({ type, value: KEY_CODES[name] ?? name });
  const press = (...actions) => act({ type: 'key', id: 'keys', actions });
  return {
    down: name => press(key('keyDown', name)),
    up: name => press(key('keyUp', name)),
    press: name => press(key('keyDown', name), key('keyUp', name)),
    type: text => press(...[...text].flatMap(letter => [key('keyDown', letter), key('keyUp', letter)])),
  };
}

function mouseOf(act, send) {
  let at = { x: 0, y: 0 };
  const point = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const to = (x, y) => {
    at = { x: Math.round(x), y: Math.round(y) };
    return { type: 'pointerMove', duration: 0, origin: 'viewport', ...at };
  };
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS[name] });
  return {
    move: (x, y) => point(to(x, y)),
    down: options => point(button('pointerDown', options)),
    up: options => point(button('pointerUp', options)),
    click: (x, y, { count = 1, ...options } = {}) => {
      const press = [button('pointerDown', options), button('pointerUp', options)];
      return point(to(x, y), ...Array.from({ length: count }, () => press).flat());
    },
    wheel: ({ deltaX = 0, deltaY = 0 }) =>
      act({
        type: 'wheel',
        id: 'wheel',
        actions: [{ type: 'scroll', duration: 0, origin: 'viewport', ...at, deltaX, deltaY }],
      }),
    // All that is pressed is let go of.
    reset: () => send('DELETE', '/actions').then(() => point(to(0, 0))),
  };
}

function touchscreenOf(act) {
  let fingers = 0;
  return {
    async touchStart(x, y) {
      const id = `finger ${++fingers}`;
      const point = (...actions) =>
        act({ type: 'pointer', id, parameters: { pointerType: 'touch' }, actions });
      const to = (toX, toY) => ({
        type: 'pointerMove',
        duration: 0,
        origin: 'viewport',
        x: Math.round(toX),
        y: Math.round(toY),
      });
      await point(to(x, y), { type: 'pointerDown', button: 0 });
      return {
        move: (toX, toY) => point(to(toX, toY)),
        end: () => point({ type: 'pointerUp', button: 0 }),
      };
    },
  };
}

async function ask(method, url, body) {
  const answer = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebDriver ${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}
