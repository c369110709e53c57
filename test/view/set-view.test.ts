import { expect } from 'chai';
import { DAY_MS } from '../../src/time/interval.js';
import { setView, type Setting } from '../../src/view/set-view.js';
import type { ViewState } from '../../src/view/view-state.js';

const state: ViewState = { view: 'lanes', range: { start: 0, end: 1000 * DAY_MS } };
const after = (setting: Setting, from = state): ViewState => setView(from, setting, 1000);

describe('setView', () => {
  it('shows what is asked for', () =>
    expect(after({ kind: 'show', range: { start: 5 * DAY_MS, end: 9 * DAY_MS } }).range).to.deep.equal({
      start: 5 * DAY_MS,
      end: 9 * DAY_MS,
    }));

  it('takes a view, a selection, a focus, and takes them back', () => {
    expect(after({ kind: 'change-view', view: 'table' }).view).to.equal('table');
    const chosen = after({ kind: 'select', event: 'a' });
    expect(chosen.selected).to.equal('a');
    expect(after({ kind: 'select', event: undefined }, chosen)).to.deep.equal(state);
    const focused = after({ kind: 'focus', event: 'b' }, chosen);
    expect(focused).to.include({ selected: 'a', focused: 'b' });
    expect(after({ kind: 'focus', event: undefined }, focused)).to.deep.equal(chosen);
  });

  it('takes filters, and clears them, and leaves visible time and selection as they are', () => {
    const chosen = after({ kind: 'select', event: 'a' });
    const filters = { hide: { categories: ['study'] } };
    const filtered = after({ kind: 'filter', filters }, chosen);
    expect(filtered).to.deep.equal({ ...chosen, filters });
    expect(after({ kind: 'filter', filters }, filtered)).to.equal(filtered);
    expect(after({ kind: 'clear-filters' }, filtered)).to.deep.equal(chosen);
  });

  it('takes the table as it is arranged, keeps it over views, and takes it back', () => {
    const table = { sort: { column: 'what' }, group: 'lane' } as const;
    const arranged = after({ kind: 'arrange-table', table });
    expect(arranged).to.deep.equal({ ...state, table });
    expect(after({ kind: 'arrange-table', table }, arranged)).to.equal(arranged);
    expect(after({ kind: 'change-view', view: 'story' }, arranged).table).to.equal(table);
    expect(after({ kind: 'arrange-table', table: undefined }, arranged)).to.deep.equal(state);
  });

  it('takes lanes by hand, and takes them back', () => {
    const lanes = { order: ['work'], collapsed: ['study'] };
    const arranged = after({ kind: 'arrange-lanes', lanes });
    expect(arranged).to.deep.equal({ ...state, lanes });
    expect(after({ kind: 'arrange-lanes', lanes }, arranged)).to.equal(arranged);
    expect(after({ kind: 'change-view', view: 'table' }, arranged).lanes).to.equal(lanes);
    expect(after({ kind: 'arrange-lanes', lanes: undefined }, arranged)).to.deep.equal(state);
  });

  it('keeps what is looked for through a change of view, empty too, and forgets it when the search closes', () => {
    const open = after({ kind: 'search', query: '' });
    expect(open.query).to.equal('');
    const asked = after({ kind: 'search', query: 'phd' }, open);
    expect(after({ kind: 'change-view', view: 'table' }, asked).query).to.equal('phd');
    expect(after({ kind: 'search', query: 'phd' }, asked)).to.equal(asked);
    expect(after({ kind: 'search', query: undefined }, asked)).to.deep.equal(state);
  });

  it('shows time as a fold has it', () => {
    const range = { start: 3, end: 4 };
    const moves = { clampDomain: () => range };
    expect(setView(state, { kind: 'show', range: { start: 0, end: 1 } }, 1000, moves).range).to.equal(range);
  });

  it('is the same object where nothing changes', () => {
    const settings: Setting[] = [
      { kind: 'change-view', view: 'lanes' },
      { kind: 'select', event: undefined },
      { kind: 'focus', event: undefined },
      { kind: 'clear-filters' },
      { kind: 'arrange-lanes', lanes: undefined },
      { kind: 'arrange-table', table: undefined },
      { kind: 'search', query: undefined },
      { kind: 'show', range: state.range },
    ];
    for (const setting of settings) expect(after(setting), setting.kind).to.equal(state);
  });
});
