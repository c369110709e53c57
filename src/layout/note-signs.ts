/** Signs of remarks behind the titles of the events that they are about: raised numbers, as of footnotes. */
import type { TimelineDocument } from '../model/document.js';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const raised = (number: number): string => String(number).replace(/\d/g, digit => RAISED[Number(digit)]!);

/** By the id of an event what follows its title; empty where no remark is about it. */
export function noteSigns({ callouts = [] }: TimelineDocument): (id: string) => string {
  const signs = new Map<string, string>();
  callouts.forEach(({ event }, i) => {
    if (event === undefined) return;
    const before = signs.get(event);
    // A narrow space keeps it off the title, a comma off the one before.
    signs.set(event, before === undefined ? `\u202f${raised(i + 1)}` : `${before}\u2009${raised(i + 1)}`);
  });
  return id => signs.get(id) ?? '';
}
