// executeServerCommand('media', {colorScheme, reducedMotion, forcedColors, contrast, media}) for Chromium: sets what the
// page's media queries see. What is not named keeps the value set before, an empty string takes it back; `media` is
// 'print', 'screen' or '' and goes back when not named. Returns false where the browser cannot do it.
// The page is reused by the next test file: take back what was set.

const features = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

export function mediaPlugin() {
  const states = new WeakMap();
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'media') return undefined;
      const { browser } = session;
      if (browser.name !== 'Chrome') return false;
      const page = browser.getPage(session.id);
      if (!states.has(page)) states.set(page, { cdp: await page.createCDPSession(), set: {} });
      const { cdp, set } = states.get(page);
      for (const [name, feature] of Object.entries(features))
        if (name in payload) set[feature] = payload[name];
      await cdp.send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: Object.entries(set).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
  };
}
