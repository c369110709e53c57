import { expect } from 'chai';
import { SpokenTime } from '../../src/elements/interaction/spoken-time.js';
import { english } from '../../src/locale/load-locale.js';

describe('the time that is shown, in words', () => {
  type Of = ConstructorParameters<typeof SpokenTime>;

  it('is said again when nobody moves it any more, and not in each frame before', async () => {
    let asked!: () => void;
    const rest = new Promise<void>(resolve => (asked = resolve));
    const view = { fitted: false, moving: false, state: { range: { start: 0, end: 1 } } };
    const spoken = new SpokenTime({ requestUpdate: asked } as unknown as Of[0], view as unknown as Of[1]);
    const showYear = (year: number): string => {
      view.state = { range: { start: Date.UTC(year), end: Date.UTC(year + 1) } };
      return spoken.words(english);
    };
    const first = showYear(1990);
    expect(first).to.match(/1 January 1990|January 1, 1990/);
    for (let year = 1991; year < 2000; year++) expect(showYear(year)).to.equal(first);
    await rest;
    expect(spoken.words(english)).to.include('1999');
  });
});
