/** The kinds of marks that a legend explains, each by what it says. */

/** In the order of a legend: what is known best comes first. */
export const MARK_KINDS = [
  'certain',
  'unit',
  'possible',
  'soft',
  'uncertain',
  'bracket',
  'dot',
  'oneSided',
  'open',
  'planned',
  'hollow',
  'oneOf',
  'allOf',
  'claims',
  'conflict',
  'order',
] as const;

export type MarkKind = (typeof MARK_KINDS)[number];
