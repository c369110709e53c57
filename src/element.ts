/**
 * The element's class and types, with nothing registered.
 */
export { CareerTimeline } from './elements/career-timeline.js';
export { defineCareerTimeline, type DefineOptions } from './elements/define-career-timeline.js';
export type { CtErrorEvent, CtLoadEvent, CtRangeChangeEvent } from './elements/events.js';
export type { CtFilterChangeEvent, CtSelectEvent, CtViewChangeEvent } from './elements/reader-events.js';
export type { CareerTimelineEventMap } from './elements/event-map.js';
export type { Instant } from './elements/instant.js';
export type { CtFocusEvent } from './elements/interaction/focus-event.js';
export type { CommandOptions, FitTarget, ZoomOptions } from './elements/interaction/programs.js';
export type { CtGapsChangeEvent } from './elements/gaps-event.js';
export type { CtLanesChangeEvent } from './elements/lanes-event.js';
export type { CtSearchChangeEvent } from './elements/search-event.js';
export type { CtStoryOrderChangeEvent } from './elements/story-order-event.js';
export type { CtTableChangeEvent } from './elements/table-event.js';
export type { RenderCard } from './elements/own-card.js';
export type { Issue, Severity } from './base/issue.js';
export type { TimelineDocument, TimelineEvent } from './model/document.js';
export type { Certainty, Filters, Status, TimeFilter } from './store/filter.js';
export type { CardFacts } from './render/words/card-facts.js';
export type { LaneArrangement } from './store/lanes.js';
export type { TableArrangement, TableColumn, TableGrouping, TableSort } from './store/table-arrangement.js';
export type { StoryOrder } from './store/story-order.js';
export type { View } from './view/view-state.js';
