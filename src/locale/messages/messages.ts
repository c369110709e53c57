/**
 * The type of a bundle of messages: the keys of English, each a template with `{placeholders}`. A message with forms
 * is a record of them: of a count `{n}`, by the names that `Intl.PluralRules` gives plurals, else by what the message says.
 *
 * A new language is one file like `de.ts`, named in a line of `load-locale.ts` and in the list of `test/locale/languages.ts`. (The words of
 * its tools may stand in it, or beside it as in `de-tools.ts`.) `npm run test:core locale` then says which messages it lacks, each with
 * its English, and which placeholders and plural forms.
 */
import type { enDetails } from './en-details.js';
import type { enTools } from './en-tools.js';
import type { en } from './en.js';

export interface Forms {
  readonly other: string;
  readonly [form: string]: string;
}

export type Message = string | Forms;

type Bundle<T> = {
  readonly [key in keyof T]: T[key] extends string
    ? string
    : T[key] extends { readonly other: string }
      ? Forms
      : Bundle<T[key]>;
};

/** A language may have forms where English has none. */
type Phrases<T> = { readonly [key in keyof T]: T[key] extends string | Forms ? Message : Bundle<T[key]> };

/** Words of card and table. */
export type Details = Bundle<typeof enDetails>;

/** Words of the tools around the drawing. */
export type Tools = Bundle<Omit<typeof enTools, 'summary'>> & {
  readonly summary: Phrases<(typeof enTools)['summary']>;
};

/** What a template cannot say of a date, as it doesn't know which one it will hold. */
export interface Grammar {
  /**
   * A date in a phrase, with its article, by how fine it is: `day` (and finer), `month`, `season`, `months` (a quarter or
   * half), `year`, `decade` and so on.
   */
  readonly named: Forms;
  /** Words as they meet: contractions and elisions. Gets what was joined already, too. */
  readonly join: (text: string) => string;
}

type Groups = typeof en;

/** Every word that a reader sees. English has its details and tools apart; `detailsOf` and `toolsOf` know them. */
export type Messages = Bundle<Omit<Groups, 'time'>> & {
  readonly time: Phrases<Groups['time']>;
  readonly details?: Details;
  readonly tools?: Tools;
  readonly grammar?: Grammar;
  /** Where it is not from left to right. */
  readonly direction?: 'rtl';
};
