/**
 * Lanes by what the attribute `lane-by` says, or by subject where a document is about several; and histories of several laid over
 * one another, where `align` says by which event. Loaded where an attribute or a document asks for either.
 */
import type { CSSResult, nothing, TemplateResult } from 'lit';
import { QUOTED_LENGTH } from '../base/caps.js';
import type { Fault } from '../base/issue.js';
import { memo } from '../base/memo.js';
import { alignedAxis } from '../layout/aligned-axis.js';
import type { DrawnAxis } from '../layout/drawing.js';
import { describeApart } from '../locale/describe-apart.js';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { toolsOf } from '../locale/tools-of.js';
import type { IssueCode } from '../model/issue-sentences.js';
import { zeroView } from '../render/dom/zero-view.js';
import { asideWords } from '../render/words/aside-words.js';
import { sentenceCase, titleOf } from '../render/words/entry-words.js';
import type { Scene } from '../scene/scene.js';
import { alignStore, asideStore, type Aside } from '../store/align.js';
import { lacks } from '../store/lacks.js';
import { isLaneField, laneFieldOf, laneStoreBy, type LaneField, type LaneWords } from '../store/lane-by.js';
import type { Store } from '../store/store.js';
import type { ViewController } from './controllers/view-controller.js';
import { isMadeBy, type Makes } from './made-by.js';
import { zero } from './styles/zero.css.js';

/** What tells the page of what is wrong. */
interface Warns {
  warn(fault: Fault): void;
}

export interface LaneHost {
  readonly laneBy: string | null | undefined;
  readonly align: string | null | undefined;
  readonly hasUpdated: boolean;
}

/** What has lanes. */
interface Laned {
  readonly view: ViewController;
  readonly data: Warns;
  parts(): { readonly crowd: Makes };
}

/** What is drawn, in which words and against which axis. */
export interface DrawnWith {
  readonly store: Store | undefined;
  readonly locale: Locale;
  /** Of aligned histories. */
  readonly axis?: DrawnAxis;
}

export class LaneChoice {
  readonly styles: readonly CSSResult[] = [zero];
  readonly #host: LaneHost;
  readonly #view: ViewController;
  readonly #data: Warns;
  readonly #makes: () => Makes;
  /** What was told last, so that it is told once. */
  #told: readonly unknown[] = [];
  /** By what what is shown is aligned; undefined where nothing is shown yet. */
  #shown: string | undefined;

  constructor(host: LaneHost, of: Laned) {
    this.#host = host;
    this.#view = of.view;
    this.#data = of.data;
    this.#makes = () => of.parts().crowd;
    this.#shown = host.hasUpdated ? '' : undefined;
  }

  /**
   * A store in the lanes that are asked for; as the document has them, where that is no field of it. What was shown `before`, while
   * that is made.
   */
  laned(store: Store, before: Store | undefined, locale: Locale): Store | undefined {
    const { laneBy, align } = this.#host;
    const { doc } = store;
    const isField = !laneBy || isLaneField(laneBy, doc);
    // What a source counts, it counts by category.
    const isKnown = store.snapshot().density ?? lacks(store, ['subject']);
    const own = isKnown ? 'category' : laneFieldOf(doc);
    const field = laneBy && isField ? (laneBy as LaneField) : own;
    const words = laneWordsOf(locale);
    const laned = laneStoreBy(store, field, field === 'parent' ? words.ofParts : words.ofAll);
    const whole = align ? asideStore(laned, align, alignWordsOf(laned)(locale).aside) : laned;
    if (this.#told[0] !== store || this.#told[1] !== laneBy || this.#told[2] !== align) {
      this.#told = [store, laneBy, align];
      if (!isField) this.#tell('lane-by/invalid', laneBy);
      if (align) this.#tellOfZeroes(whole, align);
    }
    return isMadeBy(this.#makes(), whole, store) ? whole : before;
  }

  /** What is drawn of a store, in lanes or not, and what it is drawn with. */
  drawn(store: Store, isLanes: boolean, locale: Locale): DrawnWith {
    if (!isLanes) return { store, locale };
    const words = alignWordsOf(store.whole ?? store)(locale);
    const aligned = alignStore(store);
    const { align } = this.#host;
    const key = align && aligned !== store ? align : '';
    // Time is another: what was visible of it says nothing.
    if (this.#shown !== undefined && this.#shown !== key) this.#view.refit();
    this.#shown = key;
    return key === '' ? { store, locale } : { store: aligned, ...words.drawnWith(key) };
  }

  /** The line at zero; nothing where there is none. */
  zero(scene: Scene): TemplateResult | typeof nothing {
    return zeroView(scene);
  }

  #tellOfZeroes(whole: Store, align: string): void {
    const { zeroes, entries } = whole.snapshot();
    if (zeroes!.size === 0) {
      this.#tell('align/invalid', align);
      return;
    }
    const labels = new Map(whole.doc.subjects?.map(({ id, label }) => [id, label]));
    const subjects = new Set(entries.flatMap(({ event }) => event.subject ?? []));
    for (const id of subjects) if (!zeroes!.has(id)) this.#tell('align/missing', labels.get(id) ?? id, align);
  }

  #tell(code: IssueCode, ...values: readonly string[]): void {
    this.#data.warn({ code, values: values.map(value => value.slice(0, QUOTED_LENGTH)), says: 'code' });
  }
}

/** The same words for the same language, as lanes are made anew for others. */
const laneWordsOf = memo((locale: Locale): Readonly<Record<'ofAll' | 'ofParts', LaneWords>> => {
  const { lanes, filter } = toolsOf(locale);
  const { happened, certain } = filter;
  const named = (text: string): string => sentenceCase(text, locale);
  const { planned, cancelled, probable, disputed } = locale.messages.status;
  const all = { happened, planned, cancelled, certain, probable, disputed };
  const values = Object.fromEntries(
    Object.entries(all).map(([id, text]) => [id, named(text)]),
  ) as Required<LaneWords>['values'];
  const words = { rest: named(filter.others), values };
  return { ofAll: { ...words, none: lanes.unstated }, ofParts: { ...words, none: lanes.alone } };
});

interface AlignWords {
  readonly aside: Aside;
  /** What is drawn of histories that are aligned by a key. */
  drawnWith(key: string): { readonly locale: Locale; readonly axis: DrawnAxis };
}

/** The same words for the same data and language. */
const alignWordsOf = memo((store: Store) =>
  memo((locale: Locale): AlignWords => {
    const nameOf = (id: string): string => titleOf(store.entry(id)!, locale);
    const made = new Map<string, ReturnType<AlignWords['drawnWith']>>();
    return {
      aside: (entry, { event, ...own }) => asideWords(entry, { event, ...own }, nameOf(event), locale),
      drawnWith: key => {
        const known = made.get(key) ?? drawnWith(key);
        made.set(key, known);
        return known;
      },
    };

    function drawnWith(key: string): ReturnType<AlignWords['drawnWith']> {
      const names = new Set([...(store.snapshot().zeroes?.values() ?? [])].map(({ event }) => nameOf(event)));
      // Of several names, none would be right for all.
      const name = names.size === 1 ? [...names][0]! : key;
      const moment = (at: number): string => describeApart({ start: at, end: at }, name, locale);
      return {
        locale: { ...locale, moment },
        axis: alignedAxis(name, say(locale, toolsOf(locale).align.lane, { event: name })),
      };
    }
  }),
);
