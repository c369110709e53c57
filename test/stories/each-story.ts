/**
 * Every story comes to rest, logs no error, and is found without fault by axe: in light, dark and forced colours, and in each view of
 * the timelines in it. Together they take minutes, so a file of tests takes a share of them.
 */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { allStories, type PortableStory } from '../../.storybook/portable.js';
import { VIEWS, type View } from '../../src/view/view-state.js';
import { AxeEye } from './axe-eye.js';
import { atRestIn, show, type Shown } from './story-harness.js';

type Media = Readonly<Record<string, string>>;

const MODES: Readonly<Record<string, Media>> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
};

const NOTHING_ASKED: Media = { colorScheme: '', forcedColors: '', contrast: '', reducedMotion: '' };

const stories = Object.entries(await allStories()).flatMap(([file, exports]) =>
  Object.values(exports).map(story => ({ file, story })),
);

/** Tests a share of the stories, 0 to `shares` - 1. Neighbours show much the same, so they are kept together. */
export function testStories(share: number, shares: number): void {
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
      await executeServerCommand('media', NOTHING_ASKED);
      await executeServerCommand('touch-screen', { is: false });
    });

    it('are found', () => {
      expect(stories.map(({ file }) => file)).to.include('the-real-career.stories.ts');
    });

    const eye = new AxeEye();
    const from = (part: number): number => Math.round((stories.length * part) / shares);
    for (const { file, story } of stories.slice(from(share), from(share + 1)))
      it(`${file.replace('.stories.ts', '')}: ${story.storyName}`, async () => {
        const shown = await show(story).catch((reason: unknown) => {
          throw new Error([String(reason), ...errors].join('\n'));
        });
        try {
          await lookAt(story, shown, eye);
          expect(errors).to.deep.equal([]);
        } finally {
          shown.remove();
        }
      });
  });
}

/** As the story shows it, and then in each view: what it has shown already is not looked at again. */
async function lookAt({ parameters }: PortableStory, { canvas }: Shown, eye: AxeEye): Promise<void> {
  const { ends, media } = parameters as { readonly ends: string; readonly media?: Media };
  const iframe = ends === 'framed' || ends === 'unscripted' ? canvas.querySelector('iframe')! : undefined;
  if (ends === 'unscripted') await letScriptsRun(iframe!);
  const frame = iframe?.contentWindow ?? undefined;
  const place = frame?.document.documentElement ?? canvas;
  const modes = Object.entries(media ? { ...MODES, 'as it asks for': media } : MODES);
  for (const view of [undefined, ...VIEWS]) {
    if (view && !(await turnTo(view, place))) continue;
    for (const [mode, { pointer, ...features }] of modes) {
      await executeServerCommand('media', { ...NOTHING_ASKED, ...features });
      if (media) await executeServerCommand('touch-screen', { is: pointer === 'coarse' });
      expect(await eye.faults(place, mode, frame), `${view ?? 'as it is shown'}, ${mode}`).to.equal('');
    }
    // A change of media takes as long as a small page: the next view begins with those that this one ended with.
    modes.reverse();
  }
}

/** Has all timelines of a story show a view; false where there is none, or where they were told to already. */
async function turnTo(view: View, place: HTMLElement): Promise<boolean> {
  const timelines = [...place.querySelectorAll('career-timeline')].filter(({ shadowRoot }) => shadowRoot);
  const others = timelines.filter(timeline => timeline.getAttribute('view') !== view);
  for (const timeline of others) timeline.setAttribute('view', view);
  if (others.length > 0) await atRestIn(view, timelines);
  return others.length > 0;
}

/** Loads the page of a frame once more, with scripts: axe is one. The page has none of its own. */
async function letScriptsRun(frame: HTMLIFrameElement): Promise<void> {
  expect(frame.contentDocument!.querySelector('script:not([type="application/json"])')).to.equal(null);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  frame.removeAttribute('sandbox');
  frame.setAttribute('srcdoc', frame.srcdoc);
  await loaded;
}
