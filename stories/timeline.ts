/**
 * What every story is made of: a timeline in a box of a fixed width, with a fixed day of knowledge and language, so
 * that it looks the same on every machine and every day.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { StoryObj } from '@storybook/web-components-vite';
import type { TimelineDocument, TimelineEvent } from '../src/model/document.js';
import type { Filters } from '../src/store/filter.js';
import type { LaneArrangement } from '../src/store/lanes.js';
import type { TableArrangement } from '../src/store/table-arrangement.js';
import '../src/define.js';

/** An event as an author writes it: the `id` may be left to the library. */
export type SampleEvent = Omit<TimelineEvent, 'id'> & { readonly id?: string };

export type SampleDocument = Omit<TimelineDocument, 'events'> & { readonly events: readonly SampleEvent[] };

/** Attributes of the element, and of the box that it stands in. */
export interface Settings {
  src?: string;
  view: 'auto' | 'lanes' | 'story' | 'table';
  asOf: string;
  locale: string;
  range?: string;
  selected?: string;
  filters?: Filters;
  lanes?: LaneArrangement;
  table?: TableArrangement;
  theme?: 'auto' | 'light' | 'dark';
  controls?: 'auto' | 'all' | 'none';
  storyOrder?: 'latest-first' | 'earliest-first';
  gaps?: 'show' | 'fold';
  laneBy?: string;
  align?: string;
  history?: 'hash';
  linked?: string;
  id?: string;
  dir?: 'ltr' | 'rtl';
  /** CSS px of the box, where there is as much room; the element fills it. */
  width: number;
  /** CSS px of the element; as high as its content where absent. */
  height?: number;
}

export type Story = StoryObj<Settings>;

/** How a story comes to rest: drawn, with a notice instead, drawn or without a script in a page of its own, or as the tables of one to read. */
export type End = 'drawn' | 'failed' | 'loading' | 'framed' | 'unscripted' | 'written';

/** The day that the samples' knowledge dates from. */
export const AS_OF = '2026-02-10';

export const settings: Settings = { view: 'lanes', asOf: AS_OF, locale: 'en-GB', width: 1240 };

/** Controls of the panel, the same for all stories. */
export const argTypes = {
  view: { control: 'inline-radio', options: ['auto', 'lanes', 'story', 'table'] },
  theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  controls: { control: 'inline-radio', options: ['auto', 'all', 'none'] },
  gaps: { control: 'inline-radio', options: ['show', 'fold'] },
  laneBy: {
    control: 'select',
    options: [undefined, 'category', 'subject', 'status', 'certainty', 'place', 'tags', 'parent'],
  },
  dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  locale: { control: 'select', options: ['en-GB', 'en-US', 'de', 'fr', 'es', 'ja', 'ar', 'it'] },
  width: { control: { type: 'range', min: 280, max: 1600, step: 10 } },
  height: { control: { type: 'number' } },
  align: { control: 'text' },
  range: { control: 'text' },
  selected: { control: 'text' },
  asOf: { control: 'text' },
} as const;

/** The panel shows what a reader may turn, not the whole interface of the element. */
export const parameters = {
  ends: 'drawn',
  layout: 'padded',
  controls: { include: Object.keys(argTypes) },
} as const;

/** The element in its box. */
export function timeline(args: Settings, data?: SampleDocument | string): TemplateResult {
  const { width, height, theme } = args;
  // The page follows a story's own theme, as it does where a site has a switch for it.
  const scheme = theme === 'dark' || theme === 'light' ? `color-scheme: ${theme};` : '';
  // A page of the docs has less room than the widest stories are made for.
  return html`<div style="inline-size: ${width}px; max-inline-size: 100%; ${scheme}">
    <career-timeline
      .data=${data}
      .filters=${args.filters}
      .lanes=${args.lanes}
      .table=${args.table}
      src=${ifDefined(args.src)}
      view=${args.view}
      as-of=${args.asOf}
      locale=${args.locale}
      range=${ifDefined(args.range)}
      selected=${ifDefined(args.selected)}
      theme=${ifDefined(theme)}
      controls=${ifDefined(args.controls)}
      gaps=${ifDefined(args.gaps)}
      story-order=${ifDefined(args.storyOrder)}
      lane-by=${ifDefined(args.laneBy)}
      align=${ifDefined(args.align)}
      history=${ifDefined(args.history)}
      linked=${ifDefined(args.linked)}
      id=${ifDefined(args.id)}
      dir=${ifDefined(args.dir)}
      style=${height === undefined ? nothing : `block-size: ${height}px`}
    ></career-timeline>
  </div>`;
}

/** A story of a document, made once: a new object would be read anew at each turn of a control. */
export function storyOf(data: () => SampleDocument | string, args: Partial<Settings> = {}): Story {
  let made: SampleDocument | string | undefined;
  return {
    args,
    render: all => timeline(all, (made ??= data())),
  };
}

/** A story of an address. */
export function storyFrom(
  src: string,
  { ends = 'drawn', ...args }: Partial<Settings> & { ends?: End } = {},
): Story {
  return { args: { ...args, src }, parameters: { ends }, render: all => timeline(all) };
}
