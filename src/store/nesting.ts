/** How deep each of a run of events stands under what it is part of, where they are read one below the other. */

/** An event of a list, or several that stand as one. */
export interface Kin {
  /** Absent for several. */
  readonly id?: string;
  /** Id of what it is part of, or they all are. */
  readonly parent?: string | undefined;
}

/**
 * How many of the events right above each one is a part of: 1 where it stands right beneath its parent, or beneath others of the
 * same parent. 0 where anything else stands between, and for what is part of nothing. `undefined` in the list is what no event
 * is, such as a landmark, which ends a run. Linear, also where parents go round in a circle.
 */
export function levelsOf(list: readonly (Kin | undefined)[]): readonly number[] {
  let above: string[] = [];
  return list.map(kin => {
    if (!kin) {
      above = [];
      return 0;
    }
    const level = kin.parent === undefined ? 0 : above.lastIndexOf(kin.parent) + 1;
    above = [...above.slice(0, level), ...(kin.id === undefined ? [] : [kin.id])];
    return level;
  });
}
