/** What an editor has added to a history, with its times worked out. */
import { memo } from '../base/memo.js';
import type { Extent } from '../base/extent.js';
import type { Band, Callout, Step, TimelineDocument } from '../model/document.js';
import { readDuration } from '../time/duration.js';
import { readEdtf, type EdtfOptions } from '../time/edtf/read.js';
import type { EdtfValue } from '../time/edtf/value.js';
import { certainExtent, softExtent, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import { toInterval } from '../time/to-interval.js';

/** Time as an editor writes it. */
export interface Stretch {
  readonly interval: FuzzyInterval;
  /** Where it may have been, and where it was for certain (empty, where its end is not after its start); civil ms, may be infinite. */
  readonly possible: Extent;
  readonly certain: Extent;
}

/** A source with its words, as it is cited. */
export interface CitedSource {
  readonly title: string;
  readonly url?: string | undefined;
  readonly locator?: string | undefined;
}

export interface DatedBand extends Stretch {
  readonly band: Band;
  readonly sources: readonly CitedSource[];
}

export interface NumberedCallout {
  readonly callout: Callout;
  /** From 1, in the editor's order. */
  readonly number: number;
  /** Absent where it is about an event, or about nothing that has a date. */
  readonly stretch?: Stretch;
  readonly sources: readonly CitedSource[];
}

export interface DatedStep {
  readonly step: Step;
  /** The time that is shown, finite; all of it, where absent. */
  readonly range?: Extent;
}

export interface Editorial {
  readonly bands: readonly DatedBand[];
  readonly callouts: readonly NumberedCallout[];
  readonly steps: readonly DatedStep[];
}

/** What an editor has added to a document, once. `asOf` is the end of the day that the knowledge dates from. */
export const editorialOf = memo((doc: TimelineDocument): ((asOf: CivilMs | undefined) => Editorial) => {
  let last: { readonly asOf: CivilMs | undefined; readonly editorial: Editorial } | undefined;
  return asOf => {
    if (!last || last.asOf !== asOf) last = { asOf, editorial: read(doc, asOf) };
    return last.editorial;
  };
});

/** What lies along time by itself, bands and then remarks on stretches of time; a list that stays the same for an editorial. */
export const alongTime = memo(({ bands, callouts }: Editorial): readonly (DatedBand | DatedRemark)[] => [
  ...bands,
  ...callouts.flatMap(remark => (remark.stretch ? { remark, ...remark.stretch } : [])),
]);

/** A remark on a stretch of time. */
export interface DatedRemark extends Stretch {
  readonly remark: NumberedCallout;
}

/** The remarks on an event, by its id, in the editor's order. */
export const remarksOn = memo(({ callouts }: Editorial): ((id: string) => readonly NumberedCallout[]) => {
  const remarks = new Map<string, NumberedCallout[]>();
  for (const each of callouts) {
    const { event } = each.callout;
    if (event !== undefined) remarks.set(event, [...(remarks.get(event) ?? []), each]);
  }
  return id => remarks.get(id) ?? [];
});

function read(doc: TimelineDocument, asOf: CivilMs | undefined): Editorial {
  const { seasons, margin = '' } = doc;
  const options = { seasons, margin: readDuration(margin).value } as EdtfOptions;
  const stretchOf = (when: string | undefined): Stretch | undefined => {
    const value = when === undefined ? undefined : readEdtf(when, options).value;
    return value && stretch(value, asOf);
  };
  const byId = new Map((doc.sources ?? []).map(source => [source.id, source]));
  const cited = (sources: Band['sources'] = []): readonly CitedSource[] =>
    sources.flatMap(each => {
      const { id, locator } = typeof each === 'string' ? { id: each, locator: undefined } : each;
      const source = byId.get(id);
      return source ? { title: source.title ?? id, url: source.url, locator } : [];
    });
  return {
    bands: (doc.bands ?? []).flatMap(band => {
      const dated = stretchOf(band.when);
      return dated ? { band, sources: cited(band.sources), ...dated } : [];
    }),
    callouts: (doc.callouts ?? []).map((callout, i) => {
      const dated = callout.event === undefined ? stretchOf(callout.when) : undefined;
      return {
        callout,
        number: i + 1,
        sources: cited(callout.sources),
        ...(dated && { stretch: dated }),
      };
    }),
    steps: (doc.steps ?? []).map(step => {
      const { start, end } = stretchOf(step.range)?.possible ?? { start: NaN, end: NaN };
      const until = end === Infinity ? asOf : end;
      return {
        step,
        ...(until !== undefined && until > start && start > -Infinity && { range: { start, end: until } }),
      };
    }),
  };
}

/** What goes on is certain up to the day of the knowledge. A date alone is all of its unit here: a year of war is the whole year. */
function stretch(value: EdtfValue, asOf: CivilMs | undefined): Stretch {
  const interval = toInterval(value);
  const possible = softExtent(interval);
  if (value.kind !== 'interval') return { interval, possible, certain: possible };
  const certain = certainExtent(interval);
  const isOpen = interval.end.knowledge === 'open';
  const until = isOpen && asOf !== undefined ? Math.max(certain.end, asOf) : certain.end;
  return {
    interval,
    possible: { start: possible.start, end: isOpen ? Infinity : possible.end },
    certain: { start: certain.start, end: until },
  };
}
