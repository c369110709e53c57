/** What is placed on a row: one event, or several that share a bracket; with the room it takes. */
import { describeTime } from '../locale/describe-time.js';
import { say } from '../locale/say.js';
import type { Entry } from '../store/store.js';
import { isUncertain } from '../time/interval.js';
import { importanceOf } from './crowding.js';
import type { Piece, Standing } from './piece.js';
import { inkOf } from './ink.js';
import { LABEL_GAP, MOST_LABEL_WIDTH, WHEN_GAP } from './metrics.js';
import { hullOf, isDot } from './piece-hull.js';
import type { Zoom } from './zoom.js';

export interface ItemLabel {
  readonly entry: Entry;
  readonly title: string;
  readonly when: string;
  readonly width: number;
  /** Of it, without the words for the date. */
  readonly titleWidth: number;
  readonly bullet?: 'item' | 'order';
  readonly sign?: '?' | '!';
}

export interface Item {
  readonly entries: readonly Entry[];
  readonly pieces: readonly Piece[];
  /** Where it begins, label and ink; may be −∞. Px from the origin, like all below. */
  readonly start: number;
  /** Where its ink ends. */
  readonly end: number;
  /** Where the next item of its row may begin. */
  readonly reach: number;
  /** Where its labels begin. */
  readonly labelStart: number;
  /** The label ends with the ink, rather than starting with it. */
  readonly endAligned: boolean;
  readonly labels: readonly ItemLabel[];
  /** Words over a shared bracket. */
  readonly caption?: { readonly text: string; readonly width: number };
  /** Its range is drawn as a bracket, not as a dot. */
  readonly bracketed: boolean;
  /** Of a shared bracket: whether its labels stand inside it. */
  readonly inside: boolean;
  readonly height: number;
  readonly lead: boolean;
}

/** Ink of an entry. It doesn't change with the zoom; memoised, as every zoom asks for it. */
export function piecesOf(entry: Entry): readonly Piece[] {
  const known = inkByEntry.get(entry);
  if (known !== undefined) return known;
  const pieces = inkOf(entry.interval, standingOf(entry), entry.otherClaims);
  inkByEntry.set(entry, pieces);
  return pieces;
}

const inkByEntry = new WeakMap<Entry, readonly Piece[]>();

export function standingOf({ event }: Entry): Standing {
  if (event.status === 'planned') return 'planned';
  return event.status === 'cancelled' || event.certainty === 'disputed' ? 'hollow' : 'happened';
}

/** The least importance with which an event may lead the picture. */
const LEADS_FROM = 0.9;

export const isLead = (entry: Entry): boolean => importanceOf(entry) >= LEADS_FROM;

/** The item of one event; undefined where it has no ink. */
export function itemOf(entry: Entry, zoom: Zoom): Item | undefined {
  const { metrics } = zoom;
  const lead = isLead(entry);
  const pieces = piecesOf(entry);
  const radius = lead ? metrics.leadDot : metrics.dot;
  const hull = hullOf(pieces, zoom, radius);
  if (hull === undefined) return undefined;
  const label = labelOf(entry, zoom);
  // The label belongs to the event's own date, wherever competing claims put it.
  const own =
    hullOf(
      pieces.filter(({ track }) => track === 0),
      zoom,
      radius,
    ) ?? hull;
  const labelStart = alignLabel(own.start, own.end, label.width, zoom);
  const tracks = pieces.reduce((most, { track }) => Math.max(most, track), 0);
  return {
    entries: [entry],
    pieces,
    start: Math.min(hull.start, labelStart),
    end: hull.end,
    reach: Math.max(hull.end, labelStart + label.width + LABEL_GAP),
    labelStart,
    endAligned: labelStart < own.start || own.start === -Infinity,
    labels: [label],
    bracketed: pieces.some(
      ({ kind, start, end }) => kind === 'range' && !isDot((end - start) * zoom.pxPerMs, radius),
    ),
    inside: false,
    height:
      metrics.label +
      metrics.labelGap +
      metrics.bar +
      metrics.rowGap +
      tracks * (metrics.claim + metrics.claimGap),
    lead,
  };
}

/** A mark that ends so near to the as-of line, in px, has its label before the line. */
const NEAR_AS_OF = 40;
/** A label may stand out so far where the data end, in px. */
const OVERHANG = 24;

/**
 * A label starts where its ink starts; with an open start, where the ink ends. That of a short mark ends with the mark
 * where it would else run into the time after the as-of line, or far past the end of all data.
 */
function alignLabel(start: number, end: number, width: number, { asOfX = Infinity, lastX }: Zoom): number {
  if (start === -Infinity) return end - width;
  const crosses = start < asOfX && start + width > asOfX && Math.abs(asOfX - end) < NEAR_AS_OF;
  const overhangs = start + width > lastX + OVERHANG && start + width > end + OVERHANG;
  // What is still to come keeps its label on its side of the line.
  const fits = end - start < width / 2 && end <= lastX + OVERHANG && (start < asOfX || end - width >= asOfX);
  return (crosses || overhangs) && fits ? end - width : start;
}

export function labelOf(entry: Entry, zoom: Zoom, { withDates = zoom.withDates } = {}): ItemLabel {
  const title = titleOf(entry, zoom);
  const style = isLead(entry) ? 'lead' : zoom.dense ? 'dense' : 'title';
  const whole = zoom.measureText(title, style);
  const titleWidth = Math.min(whole, MOST_LABEL_WIDTH, zoom.plotWidth * MOST_OF_PLOT);
  // Behind a title that is cut there is no room for a date.
  const when = withDates && titleWidth === whole ? whenOf(entry, zoom) : '';
  const sign = signOf(entry);
  const signed = titleWidth + (sign === undefined ? 0 : SIGN_WIDTH);
  const width = signed + (when === '' ? 0 : WHEN_GAP + zoom.measureText(when, 'when'));
  return {
    entry,
    title,
    when,
    width: Math.ceil(Math.min(width, zoom.plotWidth)),
    titleWidth: Math.ceil(signed),
    ...(sign === undefined ? {} : { sign }),
  };
}

/** No title takes more of the plot. */
const MOST_OF_PLOT = 0.7;

const SIGN_WIDTH = 14;

function signOf({ conflict, interval: { start, end } }: Entry): '?' | '!' | undefined {
  if (conflict) return '!';
  return isUncertain(start.knowledge) || isUncertain(end.knowledge) ? '?' : undefined;
}

const titleOf = ({ event }: Entry, { locale }: Zoom): string =>
  event.title || say(locale, locale.messages.untitled);

/** Short words for the date of an entry. */
export function whenOf({ event, interval }: Entry, { locale }: Zoom): string {
  const { status, certainty } = event;
  const words = describeTime(interval, locale, { style: 'short', planned: status === 'planned' });
  const notes = locale.messages.status;
  if (status === 'cancelled') return `${notes.cancelled}, ${words}`;
  return certainty === 'disputed' ? `${notes.disputed}, ${words}` : words;
}
