// Real input that @web/test-runner-commands has no command for. Each answers true, or false where the browser cannot do it.
//
// executeServerCommand('wheel', {position: [x, y], deltaX, deltaY, key})   turns the wheel there, with a key held ('Control')
// executeServerCommand('double-click', {position: [x, y]})
// executeServerCommand('touch', {fingers: [[[x, y], …], …], restMs, times})  each finger goes down at its first place and along
//   the others, all step by step together, and is lifted after a rest; so many times. Chromium alone
// executeServerCommand('touch-screen', {is})                              whether the screen is one: what `pointer: coarse`
//   tells of. Chromium alone; the page is reused by the next test file, so take it back

/** Between two steps of a finger, as the page is told, however long it takes: a busy machine makes no finger slower. */
const STEP_MS = 16;
/** Between two taps that follow each other. */
const AGAIN_MS = 60;

const commands = {
  async wheel({ page, payload }) {
    const { position, deltaX = 0, deltaY = 0, key } = payload;
    await page.mouse.move(...position);
    if (key) await page.keyboard.down(key);
    await page.mouse.wheel({ deltaX, deltaY });
    if (key) await page.keyboard.up(key);
    return true;
  },

  async 'double-click'({ page, payload }) {
    await page.mouse.click(...payload.position, { count: 2 });
    return true;
  },

  async touch({ cdp, payload }) {
    if (!cdp) return false;
    const { fingers, restMs = 0, times = 1 } = payload;
    let timestamp = Date.now() / 1000;
    const send = (type, touchPoints, afterMs) => {
      timestamp += afterMs / 1000;
      return cdp.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
    };
    const at = step =>
      fingers.map((path, id) => {
        const [x, y] = path[Math.min(step, path.length - 1)];
        return { id, x: Math.round(x), y: Math.round(y) };
      });
    const steps = Math.max(...fingers.map(({ length }) => length));
    for (let time = 0; time < times; time++) {
      await send('touchStart', at(0), AGAIN_MS);
      for (let step = 1; step < steps; step++) await send('touchMove', at(step), STEP_MS);
      await send('touchEnd', [], restMs);
    }
    return true;
  },

  async 'touch-screen'({ cdp, payload }) {
    if (!cdp) return false;
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: payload.is, maxTouchPoints: 5 });
    return true;
  },
};

export function touchPlugin() {
  const sessions = new WeakMap();
  return {
    name: 'touch',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      const { browser } = session;
      const page = browser.getPage(session.id);
      if (browser.name === 'Chrome' && !sessions.has(page)) sessions.set(page, await page.createCDPSession());
      return commands[command]({ page, payload, cdp: sessions.get(page) });
    },
  };
}
