/**
 * Pictures of the stories in which looks matter most, with a font from npm. They are compared only where platform and
 * browser are those that the baselines were made with; elsewhere the test is skipped, and says so by name.
 */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { allStories } from '../../.storybook/portable.js';
import { show } from './story-harness.js';

interface Answer {
  readonly compared: boolean;
  readonly equal: boolean;
  readonly pixels?: number;
  readonly reason?: string;
}

const PLAIN = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

/** File and export of the story, and what the page's media queries see where it is not light. */
const PICTURES: Readonly<Record<string, readonly [string, string, Readonly<Record<string, string>>?]>> = {
  'real-career-lanes': ['the-real-career', 'Lanes'],
  'real-career-lanes-dark': ['the-real-career', 'Lanes', { colorScheme: 'dark' }],
  'real-career-lanes-forced-colours': ['the-real-career', 'Lanes', { forcedColors: 'active' }],
  'real-career-card': ['the-real-career', 'CardOpen'],
  'real-career-story': ['the-real-career', 'StoryView'],
  'real-career-table': ['the-real-career', 'Table'],
  'ink-dates': ['ink', 'SheetOfDates'],
  'ink-kinds': ['ink', 'SheetOfKinds'],
  resume: ['resume', 'Lanes'],
  'sixty-events': ['sixty-events', 'Lanes'],
  'scientist-lanes': ['careers/scientist', 'Lanes'],
  'scientist-story-dark': ['careers/scientist', 'StoryView', { colorScheme: 'dark' }],
  'company-table': ['careers/company', 'Table'],
  'two-people-article-dark': ['careers/two-people', 'InAnArticle', { colorScheme: 'dark' }],
  'engineer-led-through': ['editorial', 'Lanes'],
  'right-to-left': ['hard-cases', 'RightToLeft'],
  german: ['hard-cases', 'German'],
};

const FONT = 'Picture Inter';
const FILES = '/node_modules/@fontsource-variable/inter/files';

const stories = await allStories();

describe('pictures', function () {
  this.timeout(60_000);
  let sheet: CSSStyleSheet;

  before(async () => {
    await setViewport({ width: 1300, height: 1000 });
    const faces = ['latin', 'latin-ext'].map(
      subset => new FontFace(FONT, `url(${FILES}/inter-${subset}-wght-normal.woff2)`, { weight: '100 900' }),
    );
    // The first face that has a letter wins: the plain letters are all in the last one added.
    for (const face of faces.reverse()) document.fonts.add(await face.load());
    sheet = new CSSStyleSheet();
    // Hebrew is in a font that Linux has, and the baselines are of Linux.
    sheet.replaceSync(
      `body { margin: 8px; } career-timeline { --ct-font: '${FONT}', 'DejaVu Sans', sans-serif; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });

  after(async () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
    await executeServerCommand('media', { colorScheme: '', forcedColors: '', reducedMotion: '' });
  });

  for (const [name, [file, story, media]] of Object.entries(PICTURES)) {
    it(name, async function () {
      await executeServerCommand('media', { ...PLAIN, ...media });
      const { remove } = await show(stories[`${file}.stories.ts`]![story]!);
      try {
        const answer = await executeServerCommand<Answer, object>('picture', {
          name,
          selector: 'career-timeline',
        });
        if (!answer.compared) {
          console.info(`Not compared: ${name} (${answer.reason})`);
          this.skip();
        }
        expect(answer.equal, `${answer.pixels ?? ''} ${answer.reason ?? 'pixels differ'}`).to.be.true;
      } finally {
        remove();
      }
    });
  }
});
