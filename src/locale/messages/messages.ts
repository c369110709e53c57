/**
 * The type of a bundle of messages: the keys of English, each a template with `{placeholders}`. A message that
 * counts `{n}` is a record of plural forms, by the names that `Intl.PluralRules` gives them.
 */
import type { en } from './en.js';

export type PluralForms = { readonly other: string } & {
  readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

export type Message = string | PluralForms;

type Bundle<T> = {
  readonly [key in keyof T]: T[key] extends string
    ? string
    : T[key] extends { readonly other: string }
      ? PluralForms
      : Bundle<T[key]>;
};

/** Every word that a reader sees. */
export type Messages = Bundle<typeof en>;
