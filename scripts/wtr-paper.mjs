// executeServerCommand('paper', {}) for Chromium: prints the page as a PDF on A4, or as high as `height` says, and returns for each of its pages how many pieces
// of text and how many shapes are painted on it. Null where the browser makes no PDF.
import { inflateSync } from 'node:zlib';

export function paperPlugin() {
  return {
    name: 'paper',
    async executeCommand({ command, payload, session }) {
      if (command !== 'paper') return undefined;
      const { browser } = session;
      if (browser.name !== 'Chrome') return null;
      const page = browser.getPage(session.id);
      const paper = payload.height ? { width: '210mm', height: payload.height } : { format: 'A4' };
      return { pages: pagesOf(Buffer.from(await page.pdf({ ...paper, printBackground: true }))) };
    },
  };
}

/** What is painted on each page of a PDF, in order of its objects. The format: ISO 32000-1, 7.3.8, 7.7.3.3 and annex A. */
function pagesOf(pdf) {
  const text = pdf.toString('latin1');
  const objects = new Map();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n/g)) {
    const start = found.index + found[0].length;
    objects.set(found[1], text.slice(start, text.indexOf('endobj', start)));
  }
  const pages = [...objects.values()].filter(object => /\/Type\s*\/Page\b/.test(object));
  return pages.map(page => {
    const painted = objects.get(/\/Contents\s+(\d+) 0 R/.exec(page)[1]);
    const at = /stream\r?\n/.exec(painted);
    const data = painted.slice(at.index + at[0].length, painted.lastIndexOf('endstream'));
    const content = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    return { texts: count(content, /\bT[jJ]\b/g), shapes: count(content, /\b(?:f\*?|S|B\*?)\s/g) };
  });
}

const count = (text, pattern) => [...text.matchAll(pattern)].length;
