/**
 * The type of a bundle of messages: the keys of English, each a template with `{placeholders}`. A message with forms
 * is a record of them: of a count `{n}`, by the names that `Intl.PluralRules` gives plurals, else by what the message says.
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

/** Words of card and table. */
export type Details = Bundle<typeof enDetails>;

/** Words of the tools around the drawing. */
export type Tools = Bundle<typeof enTools>;

/** Every word that a reader sees. English has its details and tools apart; `detailsOf` and `toolsOf` know them. */
export type Messages = Bundle<typeof en> & { readonly details?: Details; readonly tools?: Tools };
