import { expect } from 'chai';
import { importanceOf } from '../../src/store/importance.js';
import { storeOf } from '../random-document.js';

describe('importanceOf', () => {
  const store = storeOf({
    events: [
      { id: 'plain', title: 'P' },
      { id: 'slight', title: 'S', importance: 0 },
    ],
  });

  it('is what the author says, and middling where nobody does', () => {
    expect(importanceOf(store.entry('plain')!)).to.equal(0.5);
    expect(importanceOf(store.entry('slight')!)).to.equal(0);
  });
});
