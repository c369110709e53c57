/** Whether what something was made from is what it would be made from now: each the same, in order. Never, where nothing was. */
export const areSame = (before: readonly unknown[] | undefined, now: readonly unknown[]): boolean =>
  before !== undefined && now.every((each, i) => each === before[i]);
