/**
 * Events of a long document without an object for each: their values one after another, and one list of names for all events that
 * have the same fields in the same order.
 */
import { RUN, type Steps } from '../base/steps.js';
import type { CivilMs } from '../time/interval.js';
import type { TimelineEvent } from './document.js';
import type { Draft } from './reading.js';

/** The fields of some events. */
interface Kind {
  /** In the order in which they were written. */
  readonly fields: readonly string[];
  /** Which of `EDGES` are numbers: bits, by their places there. */
  readonly numeric: number;
  /** Of the others, each its place among the values. */
  readonly places: ReadonlyMap<string, number>;
  /** That of the id, which each has. */
  readonly idPlace: number;
  /** Numbers alone say when it was. */
  readonly isExact: boolean;
  /** It has none of `OF_EXACT`. */
  readonly isBare: boolean;
}

/** Where these are numbers, they stand in columns of their own. */
const EDGES = ['start', 'end'] as const;

/** What else may say when it was, or what of. */
const OF_TIME: readonly string[] = ['when', 'start', 'end', 'shape', 'lasts', 'claims'];

/** How what numbers say is meant. */
const OF_EXACT = ['status', 'certainty', 'importance'] as const;

/** Of more kinds than that, events are kept as they are. */
const MOST_KINDS = 1000;
/** So many kinds are tried one by one. */
const NEAR_KINDS = 8;
/** The number of no kind. */
const WHOLE = 0xffff;

/** Events by their places: from 0, as in the document, until they are put in another order. */
export class EventTable {
  /** How many there are. */
  size = 0;
  #starts: Float64Array;
  #ends: Float64Array;
  readonly #values: unknown[] = [];
  /** Of each event, where its values begin; of one that is kept as it is, where it stands in `#wholes`. */
  #offsets: Uint32Array;
  #kindOf: Uint16Array;
  readonly #kinds: Kind[] = [];
  readonly #kindByKey = new Map<string, number>();
  readonly #wholes: TimelineEvent[] = [];
  /** Where each event of the document has gone. */
  #places: Uint32Array | undefined;
  #last: { readonly place: number; readonly event: TimelineEvent } | undefined;

  /** Room for at most so many. */
  constructor(most: number) {
    this.#starts = new Float64Array(most);
    this.#ends = new Float64Array(most);
    this.#offsets = new Uint32Array(most);
    this.#kindOf = new Uint16Array(most);
  }

  /** Puts an event behind all others, and gives its place. It belongs to the table then. */
  add(event: Draft): number {
    this.put(this.size, event);
    return this.size++;
  }

  /** Puts an event in place of another. */
  put(place: number, event: Draft): void {
    const fields = Object.keys(event);
    const { start, end } = event;
    const numeric = (typeof start === 'number' ? 1 : 0) | (typeof end === 'number' ? 2 : 0);
    const number = this.#numberOf(fields, numeric);
    this.#kindOf[place] = number;
    if (number === WHOLE) {
      this.#offsets[place] = this.#wholes.push(event) - 1;
      return;
    }
    this.#offsets[place] = this.#values.length;
    for (const field of this.#kinds[number]!.places.keys()) this.#values.push(event[field as keyof Draft]);
    if (numeric & 1) this.#starts[place] = start as number;
    if (numeric & 2) this.#ends[place] = end as number;
  }

  /** Puts all of them in another order, once: first the one at the first of these places. Gives where each has gone. Nothing is to be asked meanwhile. */
  *arrange(order: Uint32Array): Steps<Uint32Array> {
    const [starts, ends, offsets, kindOf] = [this.#starts, this.#ends, this.#offsets, this.#kindOf];
    this.#starts = new Float64Array(this.size);
    this.#ends = new Float64Array(this.size);
    this.#offsets = new Uint32Array(this.size);
    this.#kindOf = new Uint16Array(this.size);
    this.#places = new Uint32Array(this.size);
    for (let place = 0; place < this.size; place++) {
      if (place % RUN === 0) yield;
      const from = order[place]!;
      this.#starts[place] = starts[from]!;
      this.#ends[place] = ends[from]!;
      this.#offsets[place] = offsets[from]!;
      this.#kindOf[place] = kindOf[from]!;
      this.#places[from] = place;
    }
    this.#last = undefined;
    return this.#places;
  }

  /** Something of each event, in the order of the document. */
  inDocument<T>(of: (place: number) => T): readonly T[] {
    return Array.from({ length: this.size }, (_, i) => of(this.#places?.[i] ?? i));
  }

  /** The event, which is made when it is asked for: what is asked of it twice in a row is asked of the same object. */
  at(place: number): TimelineEvent {
    if (this.#last?.place !== place) this.#last = { place, event: this.#make(place) };
    return this.#last.event;
  }

  /** Whether numbers alone say when it was: from where it starts to where it ends, or where it starts. They may be reversed. */
  isExactAt(place: number): boolean {
    return this.#kinds[this.#kindOf[place]!]?.isExact ?? false;
  }

  /** Of one that is exact, in civil ms. */
  startAt(place: number): CivilMs {
    return this.#starts[place]!;
  }

  /** Of one that is exact; that of a moment is one millisecond after its start. */
  endAt(place: number): CivilMs {
    return this.isMomentAt(place) ? this.#starts[place]! + 1 : this.#ends[place]!;
  }

  /** Of one that is exact. */
  isMomentAt(place: number): boolean {
    return this.#kinds[this.#kindOf[place]!]!.numeric === 1;
  }

  idAt(place: number): string {
    const kind = this.#kinds[this.#kindOf[place]!];
    const offset = this.#offsets[place]!;
    return kind ? (this.#values[offset + kind.idPlace] as string) : this.#wholes[offset]!.id;
  }

  /** What is said of how one is meant, of which most say nothing. */
  meantAt<Field extends (typeof OF_EXACT)[number]>(
    place: number,
    field: Field,
  ): TimelineEvent[Field] | undefined {
    return this.#kinds[this.#kindOf[place]!]?.isBare ? undefined : this.valueAt(place, field);
  }

  /** A field of an event, other than a number that it starts or ends at. */
  valueAt<Field extends keyof TimelineEvent>(place: number, field: Field): TimelineEvent[Field] {
    const kind = this.#kinds[this.#kindOf[place]!];
    if (!kind) return this.#wholes[this.#offsets[place]!]![field];
    const at = kind.places.get(field);
    return (at === undefined ? at : this.#values[this.#offsets[place]! + at]) as TimelineEvent[Field];
  }

  /** Whether any event has a field. */
  has(field: string): boolean {
    return (
      this.#kinds.some(({ fields }) => fields.includes(field)) ||
      this.#wholes.some(event => Object.hasOwn(event, field))
    );
  }

  #make(place: number): TimelineEvent {
    const kind = this.#kinds[this.#kindOf[place]!];
    let next = this.#offsets[place]!;
    if (!kind) return this.#wholes[next]!;
    const { fields, numeric } = kind;
    const event: Record<string, unknown> = {};
    for (const field of fields)
      if (numeric & 1 && field === 'start') event[field] = this.#starts[place];
      else if (numeric & 2 && field === 'end') event[field] = this.#ends[place];
      else event[field] = this.#values[next++];
    return event as unknown as TimelineEvent;
  }

  /** `WHOLE` where there are too many kinds, or no object of this one can be made by setting its fields. */
  #numberOf(fields: readonly string[], numeric: number): number {
    const near = Math.min(NEAR_KINDS, this.#kinds.length);
    for (let i = 0; i < near; i++) {
      const kind = this.#kinds[i]!;
      if (kind.numeric === numeric && areAlike(kind.fields, fields)) return i;
    }
    const key = `${numeric} ${JSON.stringify(fields)}`;
    const known = this.#kindByKey.get(key);
    if (known !== undefined) return known;
    if (this.#kinds.length === MOST_KINDS || fields.includes('__proto__')) return WHOLE;
    const valued = fields.filter(field => !EDGES.some((edge, i) => edge === field && numeric & (1 << i)));
    this.#kindByKey.set(key, this.#kinds.length);
    this.#kinds.push({
      fields,
      numeric,
      places: new Map(valued.map((field, i) => [field, i])),
      idPlace: valued.indexOf('id'),
      isExact: (numeric & 1) === 1 && !OF_TIME.some(field => valued.includes(field)),
      isBare: !OF_EXACT.some(field => valued.includes(field)),
    });
    return this.#kinds.length - 1;
  }
}

const areAlike = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};
