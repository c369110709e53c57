/**
 * What a screen reader is given of the real career, in each view, as text that is read in review: a line for each thing that is
 * told. `npm run update:spoken` takes what is told now as what should be.
 */
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { allStories } from '../../.storybook/portable.js';
import { show } from './story-harness.js';

interface Answer {
  readonly compared: boolean;
  readonly equal: boolean;
  readonly reason?: string;
}

/** Story file and export. */
const SPOKEN: Readonly<Record<string, readonly [string, string]>> = {
  'real-career-lanes': ['the-real-career', 'Lanes'],
  'real-career-card': ['the-real-career', 'CardOpen'],
  'real-career-story': ['the-real-career', 'StoryView'],
  'real-career-table': ['the-real-career', 'Table'],
};

const stories = await allStories();

describe('what is spoken', function () {
  this.timeout(60_000);

  before(() => setViewport({ width: 1300, height: 1000 }));

  for (const [name, [file, story]] of Object.entries(SPOKEN)) {
    it(name, async function () {
      const { remove } = await show(stories[`${file}.stories.ts`]![story]!);
      try {
        const answer = await executeServerCommand<Answer, object>('spoken', {
          name,
          selector: 'career-timeline',
        });
        if (!answer.compared) {
          console.info(`Not compared: ${name} (${answer.reason})`);
          this.skip();
        }
        expect(answer.equal, answer.reason).to.be.true;
      } finally {
        remove();
      }
    });
  }
});
