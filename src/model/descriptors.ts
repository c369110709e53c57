/**
 * The words that the schema is written in: plain descriptor objects, and a function to make each.
 *
 * Three readers share them: the validator interprets them, and `scripts/schema.mjs` writes the TypeScript types and
 * the JSON Schema from them. They hold no prose, which would cost bytes in every page; prose is in the TSDoc beside.
 */

/** Text of at most `most` code points. */
export interface TextDescriptor {
  readonly kind: 'text';
  readonly most: number;
}

/** What a document can refer to by id. */
export type Referent = 'event' | 'category' | 'subject' | 'source';

/** A name, 1 to `ID_LENGTH` code points: its own, or (`to`) that of something else in the document. */
export interface IdDescriptor {
  readonly kind: 'id';
  readonly to?: Referent;
}

/** EDTF text. `when` takes all of it; `edge` one date, `..` or milliseconds; `day` one date that ends. */
export interface DateDescriptor {
  readonly kind: 'date';
  readonly role: 'when' | 'edge' | 'day';
}

/** An ISO 8601 duration, with `~` where it is approximate. */
export interface DurationDescriptor {
  readonly kind: 'duration';
}

export interface FlagDescriptor {
  readonly kind: 'flag';
}

/** A number in `[least, most]`. */
export interface NumberDescriptor {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
}

export interface ChoiceDescriptor {
  readonly kind: 'choice';
  readonly words: readonly string[];
}

/** An address that is safe to follow, or (`image`) to show. */
export interface UrlDescriptor {
  readonly kind: 'url';
  readonly image: boolean;
}

/** A colour of the grammar in `colour.ts`. */
export interface ColorDescriptor {
  readonly kind: 'color';
}

export interface ListDescriptor {
  readonly kind: 'list';
  readonly of: Descriptor;
  readonly least: number;
  readonly most: number;
}

export interface ObjectDescriptor {
  readonly kind: 'object';
  readonly fields: ReadonlyMap<string, Descriptor>;
  /** An object without one of these says nothing and is left out. */
  readonly needs: readonly string[];
  /** An object without one of these is kept, with an issue. */
  readonly wants: readonly string[];
  /** What every object has once it is read: the reader makes what the author left out. For the types only. */
  readonly sure: readonly string[];
}

/** The alternatives differ in JSON type: at most one is text, one a list, one an object. */
export interface EitherDescriptor {
  readonly kind: 'either';
  readonly of: readonly Descriptor[];
}

/** Taken as it is: its reader comes later. */
export interface RawDescriptor {
  readonly kind: 'raw';
}

export type Descriptor =
  | TextDescriptor
  | IdDescriptor
  | DateDescriptor
  | DurationDescriptor
  | FlagDescriptor
  | NumberDescriptor
  | ChoiceDescriptor
  | UrlDescriptor
  | ColorDescriptor
  | ListDescriptor
  | ObjectDescriptor
  | EitherDescriptor
  | RawDescriptor;

export const text = (most: number): TextDescriptor => ({ kind: 'text', most });
export const id: IdDescriptor = { kind: 'id' };
export const idOf = (to: Referent): IdDescriptor => ({ kind: 'id', to });
export const date = (role: DateDescriptor['role']): DateDescriptor => ({ kind: 'date', role });
export const duration: DurationDescriptor = { kind: 'duration' };
export const flag: FlagDescriptor = { kind: 'flag' };
export const number = (least = -Infinity, most = Infinity): NumberDescriptor => ({
  kind: 'number',
  least,
  most,
});
export const choice = (...words: readonly string[]): ChoiceDescriptor => ({ kind: 'choice', words });
export const url: UrlDescriptor = { kind: 'url', image: false };
export const imageUrl: UrlDescriptor = { kind: 'url', image: true };
export const color: ColorDescriptor = { kind: 'color' };
export const list = (of: Descriptor, most: number, least = 0): ListDescriptor => ({
  kind: 'list',
  of,
  least,
  most,
});
export const object = (
  fields: Readonly<Record<string, Descriptor>>,
  { needs = [], wants = [], sure = [] }: Partial<Omit<ObjectDescriptor, 'kind' | 'fields'>> = {},
): ObjectDescriptor => ({
  kind: 'object',
  fields: new Map(Object.entries(fields)),
  needs,
  wants,
  sure,
});
export const either = (...of: readonly Descriptor[]): EitherDescriptor => ({ kind: 'either', of });
