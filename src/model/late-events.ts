/** Events of a document that are put together when somebody asks for them: of very many, most never are. */
import type { TimelineDocument } from './document.js';

/** Gives a document, or what becomes one, its events. */
export function setLateEvents(head: object, make: () => TimelineDocument['events']): void {
  let events: TimelineDocument['events'] | undefined;
  Object.defineProperty(head, 'events', { enumerable: true, get: () => (events ??= make()) });
}
