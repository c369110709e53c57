/** Focus on an event of a later page of story or table: its page is shown, and focus is there. */
import { expect } from 'chai';
import { cleanUp, mount } from './harness.js';

const events = Array.from({ length: 120 }, (_, i) => ({
  id: `e${i}`,
  title: `Event ${i}.`,
  when: `${1900 + i}`,
}));

describe('focus on a later page', () => {
  afterEach(cleanUp);

  for (const [view, last] of [
    ['story', 'e5'],
    ['table', 'e115'],
  ] as const) {
    const title = `Event ${last.slice(1)}.`;

    it(`goes there by a program, in the ${view}`, async () => {
      const timeline = await mount({ events, attributes: { view } });
      timeline.element.focusEvent(last);
      await timeline.until(
        () => timeline.focusedTitle === title,
        `focus on ${title}, not ${timeline.focusedTitle}`,
      );
    });

    it(`goes there from another event of the ${view}`, async () => {
      const timeline = await mount({ events, attributes: { view } });
      timeline.event(timeline.titles[2]!).focus();
      await timeline.settled();
      timeline.element.focusEvent(last);
      await timeline.settled();
      await timeline.settled();
      expect(timeline.focusedTitle).to.equal(title);
    });

    it(`stays with it where the lanes become the ${view}`, async () => {
      const timeline = await mount({ events, attributes: { view: 'lanes' } });
      timeline.element.focusEvent(last);
      await timeline.until(() => timeline.focusedTitle === title, 'focus in the lanes');
      timeline.element.view = view;
      await timeline.settled();
      await timeline.settled();
      expect(timeline.focusedTitle).to.equal(title);
    });
  }
});
