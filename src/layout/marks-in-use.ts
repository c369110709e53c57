/** Which kinds of marks a document is drawn with, at whatever zoom: what its legend explains. */
import { hasFacts } from '../model/resolve-with.js';
import { RELATIONS } from '../model/resolved-times.js';
import { MARK_KINDS, type MarkKind } from '../scene/mark-kind.js';
import { lacks } from '../store/lacks.js';
import type { Entry, Snapshot, Store } from '../store/store.js';
import { glyphOf } from './story-glyph.js';
import { drawnInk } from './item.js';
import type { Piece } from './piece.js';

/** The kinds in use, in the order of a legend; none where nothing is dated. Cost: all entries once. */
export function marksInUse(store: Store): readonly MarkKind[] {
  const snapshot = store.snapshot();
  const used = new Set<MarkKind>();
  for (const entry of snapshot.entries) {
    if (!entry.dated) continue;
    for (const piece of drawnInk(entry).pieces)
      for (const kind of kindsOf(piece, entry, snapshot)) used.add(kind);
    if (entry.otherClaims.length > 0) used.add('claims');
    if (entry.conflict) used.add('conflict');
  }
  if (used.size > 0 && !lacks(store, ['lasts', ...RELATIONS]) && hasFacts(store.doc)) used.add('order');
  return MARK_KINDS.filter(kind => used.has(kind));
}

/** What one piece of ink shows. */
function kindsOf(piece: Piece, entry: Entry, snapshot: Snapshot): readonly MarkKind[] {
  switch (piece.kind) {
    case 'bar':
      return barKinds(piece);
    case 'fade': {
      const tones = [piece.from, piece.to];
      if (tones.includes('hatched')) return ['planned'];
      if (tones.includes('hollow')) return ['hollow'];
      return [piece.towards === 'end' ? 'open' : 'soft'];
    }
    case 'range': {
      const kind = ['dot', 'about', 'several'].includes(glyphOf(entry, snapshot)) ? 'dot' : 'bracket';
      if (piece.tone !== 'full') return [piece.tone === 'hollow' ? 'hollow' : 'planned'];
      return piece.dashed ? [kind, 'uncertain'] : [kind];
    }
    case 'stub':
      return ['oneSided'];
    case 'cap':
      return [];
    case 'join':
      return [piece.dotted ? 'oneOf' : 'allOf'];
  }
}

function barKinds({ tone, dashed }: Extract<Piece, { kind: 'bar' }>): readonly MarkKind[] {
  const kind = (
    { full: 'certain', middle: 'unit', pale: 'possible', hatched: 'planned', hollow: 'hollow' } as const
  )[tone];
  return dashed && tone !== 'hatched' ? [kind, 'uncertain'] : [kind];
}
