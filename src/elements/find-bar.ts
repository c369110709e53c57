/** The bar of the search: a field, what it found, the way through that, and the way to a date. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatAt } from '../locale/format-date.js';
import { intl } from '../locale/intl.js';
import type { Locale } from '../locale/locale.js';
import type { DateDoubt } from '../locale/read-date-words.js';
import { say } from '../locale/say.js';
import { toolsOf } from '../locale/tools-of.js';
import { titleOf, whenOf } from '../render/words/entry-words.js';
import type { Entry, Store } from '../store/store.js';
import { toCivilMs } from '../time/civil.js';
import { DAY_MS } from '../time/interval.js';
import type { View } from '../view/view-state.js';
import { today } from './today.js';

/** What the bar shows, and what it asks for. */
export interface FindTarget {
  readonly query: string;
  /** Undefined while there is no answer yet. */
  readonly count: number | undefined;
  /** Share of the events that are read, where not all are. */
  readonly reading: number;
  /** Place of the current result, 0-based, and what it is. */
  readonly at: number;
  readonly current: Entry | undefined;
  readonly doubt: DateDoubt | undefined;
  /** The event nearest to the date, where a list was brought there. */
  readonly nearest: Entry | undefined;
  type(query: string): void;
  step(by: 1 | -1): void;
  close(): void;
  goToDate(text: string): void;
  goToAsOf(): void;
  showAll(): void;
}

export interface FindBarOptions {
  readonly locale: Locale;
  readonly store: Store;
  readonly view: { readonly state: { readonly view: View } };
}

/** On a grid of 18 px. */
const ICONS = {
  previous: 'm4.5 11 4.5-4.5 4.5 4.5',
  next: 'm4.5 7 4.5 4.5L13.5 7',
  close: 'm4.5 4.5 9 9m0-9-9 9',
} as const;

const DOUBT_ID = 'find-doubt';

/** Not a day that could be read as a month, in the year of the knowledge. */
const EXAMPLE_DAY = 25;

export function findBar(target: FindTarget, { locale, store, view }: FindBarOptions): TemplateResult {
  const words = toolsOf(locale).find;
  const { asOf } = store.snapshot();
  const doubt = target.doubt && say(locale, words[target.doubt], { example: exampleOf(locale) });
  const says =
    doubt ?? (target.nearest && say(locale, words.nearest, { event: titleOf(target.nearest, locale) })) ?? '';
  const button = (name: keyof typeof ICONS, onClick: () => void, off = false): TemplateResult =>
    html`<button type="button" class="icon" aria-label=${words[name]} title=${words[name]} aria-disabled=${off} @click=${onClick}>
      <svg viewBox="0 0 18 18" aria-hidden="true"><path d=${ICONS[name]} /></svg>
    </button>`;
  const isEmpty = !target.count;
  return html`<div class="find" part="find" role="search" aria-label=${words.label} @keydown=${(event: KeyboardEvent) => onKey(event, target)}>
    <div class="find-words">
      <input
        type="search"
        aria-label=${words.field}
        placeholder=${words.field}
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        .value=${live(target.query)}
        @input=${(event: InputEvent) => target.type((event.target as HTMLInputElement).value)}
      />
      <span class="find-count" role="status">${statusOf(target, locale)}</span>
      ${button('previous', () => target.step(-1), isEmpty)} ${button('next', () => target.step(1), isEmpty)}
    </div>
    <div class="find-dates">
      ${locale.moment ? nothing : dateField(target, { locale, doubt, asOf })}
      ${
        view.state.view === 'lanes'
          ? html`<button type="button" @click=${() => target.showAll()}>${toolsOf(locale).toolbar.fit}</button>`
          : nothing
      }
    </div>
    ${button('close', () => target.close())}
    <p id=${DOUBT_ID} class="find-says ${says ? '' : 'silent'}" role="status">${says}</p>
  </div>`;
}

/** The way to a date; there is none where time is counted from a zero. */
function dateField(
  target: FindTarget,
  {
    locale,
    doubt,
    asOf,
  }: { readonly locale: Locale; readonly doubt: string | undefined; readonly asOf: number | undefined },
): TemplateResult {
  const words = toolsOf(locale).find;
  return html`<label>
      <span>${words.date}</span>
      <input
        type="text"
        placeholder=${exampleOf(locale, 'month')}
        enterkeyhint="go"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${doubt !== undefined}
        aria-describedby=${DOUBT_ID}
        data-date
      />
    </label>
    <button type="button" @click=${(event: Event) => target.goToDate(dateFieldOf(event).value)}>${words.go}</button>
    ${
      asOf === undefined
        ? nothing
        : html`<button type="button" @click=${() => target.goToAsOf()}>${asOfWords(asOf, locale)}</button>`
    }`;
}

/** Enter steps in one field and goes to the date in the other; Escape closes. */
function onKey(event: KeyboardEvent, target: FindTarget): void {
  const field = event.target as HTMLElement;
  // While an input method composes a word, its keys are its own.
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Escape') target.close();
  else if (event.key !== 'Enter' || !(field instanceof HTMLInputElement)) return;
  else if (field.type === 'search') target.step(event.shiftKey ? -1 : 1);
  else target.goToDate(field.value);
  event.preventDefault();
}

const dateFieldOf = ({ currentTarget }: Event): HTMLInputElement =>
  (currentTarget as Element).parentElement!.querySelector<HTMLInputElement>('[data-date]')!;

/** "12 results", "3 of 12", and to those who don't see it which one that is. */
function statusOf(target: FindTarget, locale: Locale): TemplateResult | string {
  const { query, count, reading, at, current } = target;
  const words = toolsOf(locale).find;
  if (query.trim() === '') return '';
  if (count === undefined) {
    // All is read: the answer is a moment away.
    if (reading === 1) return '';
    const share = intl(Intl.NumberFormat, locale.tag, { style: 'percent' }).format(reading);
    return say(locale, words.reading, { share });
  }
  if (!current) return count === 0 ? words.none : say(locale, words.count, { n: count });
  return html`${say(locale, words.at, { at: at + 1, n: count })}<span class="spoken"
      >${locale.messages.time.comma}${titleOf(current, locale)}${locale.messages.time.comma}${whenOf(current, locale)}</span
    >`;
}

/** A date as the language writes it. */
const exampleOf = (locale: Locale, precision: 'day' | 'month' = 'day'): string =>
  formatAt(toCivilMs({ year: Number(today().slice(0, 4)), month: 3, day: EXAMPLE_DAY }), precision, locale);

function asOfWords(asOf: number, locale: Locale): string {
  const words = toolsOf(locale).find;
  const [year, month, day] = today().split('-').map(Number);
  const last = asOf - DAY_MS;
  return last === toCivilMs({ year: year!, month: month!, day: day! })
    ? words.today
    : say(locale, words.asOf, { date: formatAt(last, 'day', locale, 'short') });
}
