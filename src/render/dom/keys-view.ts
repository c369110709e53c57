/** The keys, as a list of what each does: read from the tables that they are dispatched from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import type { Tools } from '../../locale/messages/messages.js';
import { toolsOf } from '../../locale/tools-of.js';
import { helpDialog } from './help-dialog.js';

type Words = Tools['keys'];

/** Keys that belong together, by their names in reading direction. */
export interface ListedKeys {
  readonly does: keyof Words['does'];
  readonly keys: Readonly<Record<string, unknown>>;
}

export interface KeysViewOptions {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly rows: readonly ListedKeys[];
  /** Those at the sliders of the overview, where there is one. */
  readonly brushRows: readonly ListedKeys[];
}

export function keysView(options: KeysViewOptions): TemplateResult {
  const { locale, rows, brushRows } = options;
  const { keys: words, toolbar } = toolsOf(locale);
  return helpDialog({
    title: toolbar.keys,
    about: words.where,
    locale,
    content: html`${listView(rows, options)}
    ${brushRows.length > 0 ? html`<h3>${words.overview}</h3>${listView(brushRows, options)}` : nothing}`,
  });
}

const listView = (rows: readonly ListedKeys[], options: KeysViewOptions): TemplateResult =>
  html`<dl>
    ${rows.map(
      ({ does, keys }) => html`<div data-does=${does}>
        <dt>${capsOf(Object.keys(keys), options)}</dt>
        <dd>${toolsOf(options.locale).keys.does[does]}</dd>
      </div>`,
    )}
  </dl>`;

/** Keys that are held together stand once, before those that they are held with. */
function capsOf(keys: readonly string[], options: KeysViewOptions): (TemplateResult | string)[] {
  const { names } = toolsOf(options.locale).keys;
  if (keys.length === 0) return [html`<kbd>${names.letters}</kbd>`];
  const held = keys[0]!.startsWith('Shift ') ? [html`<kbd>${names.Shift}</kbd>`, '\u2009+\u2009'] : [];
  return [...held, ...keys.map(key => cap(key.replace('Shift ', ''), options))];
}

/** What is printed on a key, and what it is called where that is a sign. */
function cap(key: string, { locale, direction }: KeysViewOptions): TemplateResult {
  const { names } = toolsOf(locale).keys;
  const sign = SIGNS[key]?.[direction];
  const name = sign?.name ?? (key as keyof Words['names']);
  return sign
    ? html`<kbd><span aria-hidden="true">${sign.shown}</span><span class="spoken">${names[name]}</span></kbd>`
    : html`<kbd>${names[name] ?? key}</kbd>`;
}

interface Sign {
  readonly shown: string;
  readonly name: keyof Words['names'];
}

const left: Sign = { shown: '←', name: 'left' };
const right: Sign = { shown: '→', name: 'right' };

const both = (shown: string, name: Sign['name']): Readonly<Record<'ltr' | 'rtl', Sign>> => {
  const sign = { shown, name };
  return { ltr: sign, rtl: sign };
};

/** Keys with a sign, by reading direction. */
const SIGNS: Readonly<Record<string, Readonly<Record<'ltr' | 'rtl', Sign>>>> = {
  Back: { ltr: left, rtl: right },
  Forward: { ltr: right, rtl: left },
  ArrowUp: both('↑', 'up'),
  ArrowDown: both('↓', 'down'),
  '+': both('+', 'plus'),
  '-': both('−', 'minus'),
  '/': both('/', 'slash'),
  '.': both('.', 'period'),
  '?': both('?', 'question'),
};
