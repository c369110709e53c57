/** The DOM events of `<career-timeline>` by name, so that `addEventListener` knows them on it and on all that they bubble to. */
import type { CtErrorEvent, CtLoadEvent, CtRangeChangeEvent } from './events.js';
import type { CtGapsChangeEvent } from './gaps-event.js';
import type { CtFocusEvent } from './interaction/focus-event.js';
import type { CtLanesChangeEvent } from './lanes-event.js';
import type { CtFilterChangeEvent, CtSelectEvent, CtViewChangeEvent } from './reader-events.js';
import type { CtSearchChangeEvent } from './search-event.js';
import type { CtStoryOrderChangeEvent } from './story-order-event.js';
import type { CtTableChangeEvent } from './table-event.js';

export interface CareerTimelineEventMap {
  'ct-load': CtLoadEvent;
  'ct-error': CtErrorEvent;
  'ct-select': CtSelectEvent;
  'ct-focus': CtFocusEvent;
  'ct-view-change': CtViewChangeEvent;
  'ct-filter-change': CtFilterChangeEvent;
  'ct-gaps-change': CtGapsChangeEvent;
  'ct-lanes-change': CtLanesChangeEvent;
  'ct-table-change': CtTableChangeEvent;
  'ct-story-order-change': CtStoryOrderChangeEvent;
  'ct-search-change': CtSearchChangeEvent;
  'ct-range-change': CtRangeChangeEvent;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is how a map of events is added to
  interface GlobalEventHandlersEventMap extends CareerTimelineEventMap {}
}
