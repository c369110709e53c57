/** Every story comes to rest, logs no error, and is found without fault by axe: in light, dark and forced colours. */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';
import { allStories } from '../../.storybook/portable.js';
import { show } from './story-harness.js';

const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

type Media = Readonly<Record<string, string>>;

const RULES: axe.RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // About pages, which a story is no more than a part of.
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
};

const stories = await allStories();

describe('stories', function () {
  this.timeout(60_000);
  let errors: string[];
  const note = (...parts: unknown[]): void => void errors.push(parts.map(String).join(' '));
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void =>
    note('message' in event ? event.message : event.reason);
  const { error } = console;

  before(() => setViewport({ width: 1400, height: 1000 }));

  beforeEach(() => {
    errors = [];
    console.error = note;
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });

  afterEach(async () => {
    console.error = error;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    await executeServerCommand('media', {
      colorScheme: '',
      forcedColors: '',
      contrast: '',
      reducedMotion: '',
    });
    await executeServerCommand('touch-screen', { is: false });
  });

  it('are found', () => {
    expect(Object.keys(stories)).to.include('the-real-career.stories.ts');
  });

  for (const [file, exports] of Object.entries(stories)) {
    describe(file.replace('.stories.ts', ''), () => {
      for (const story of Object.values(exports)) {
        it(story.storyName, async () => {
          const { ends } = story.parameters;
          const { canvas, remove } = await show(story).catch((reason: unknown) => {
            throw new Error([String(reason), ...errors].join('\n'));
          });
          try {
            if (ends === 'unscripted') await letScriptsRun(canvas.querySelector('iframe')!);
            const isFramed = ends === 'framed' || ends === 'unscripted';
            const frame = isFramed ? canvas.querySelector('iframe')!.contentWindow! : undefined;
            const own = story.parameters['media'] as Media | undefined;
            const modes: Readonly<Record<string, Media>> = own ? { ...MODES, 'as it asks for': own } : MODES;
            for (const [mode, { pointer, ...features }] of Object.entries(modes)) {
              await executeServerCommand('media', features);
              await executeServerCommand('touch-screen', { is: pointer === 'coarse' });
              expect(await faults(canvas, frame), mode).to.equal('');
            }
            expect(errors).to.deep.equal([]);
          } finally {
            remove();
          }
        });
      }
    });
  }
});

/** Loads the page of a frame once more, with scripts: axe is one. The page has none of its own. */
async function letScriptsRun(frame: HTMLIFrameElement): Promise<void> {
  expect(frame.contentDocument!.querySelector('script:not([type="application/json"])')).to.equal(null);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  frame.removeAttribute('sandbox');
  frame.setAttribute('srcdoc', frame.srcdoc);
  await loaded;
}

/** What axe finds, as text to act on; empty where there is nothing. A page in a frame is looked at from within. */
async function faults(canvas: HTMLElement, frame: Window | undefined): Promise<string> {
  if (frame) {
    const inner = frame as Window & { axe?: typeof axe };
    if (inner.axe === undefined) {
      const script = inner.document.createElement('script');
      script.textContent = axe.source;
      inner.document.head.append(script);
    }
    return listed(await inner.axe!.run(inner.document, { ...RULES, rules: {} }));
  }
  return listed(await axe.run(canvas, RULES));
}

function listed({ violations }: axe.AxeResults): string {
  return violations
    .map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 4).map(node => `  ${String(node.target)}: ${node.failureSummary ?? ''}`);
      return `${id} (${help}), ${nodes.length} times\n${places.join('\n')}`;
    })
    .join('\n');
}
