/** What is placed on a row: one event, or several that share a bracket; with the room it takes. */
import type { Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { describeTime } from '../locale/describe-time.js';
import type { Label } from '../scene/scene.js';
import { importanceOf } from '../store/importance.js';
import type { Entry, Snapshot } from '../store/store.js';
import { isInDoubt } from '../time/rests-on.js';
import type { HeadEntry, Piece, Standing } from './piece.js';
import { inkOf } from './ink.js';
import { BRACKET_PAD, BULLET, INSIDE_PAD, LABEL_GAP, SIGN_WIDTH, WHEN_GAP } from './metrics.js';
import { hullOf, isDot } from './piece-hull.js';
import type { Zoom } from './zoom.js';

/** A label before it has a place. */
export interface ItemLabel extends Omit<Label, 'x' | 'y' | 'height' | 'ink'> {
  /** Of its width, what the title takes without the words for the date. */
  readonly titleWidth: number;
}

export interface Item {
  /** Of several the bracket is that of the first. */
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
  readonly atEnd: boolean;
  readonly labels: readonly ItemLabel[];
  /** Words over a shared bracket. */
  readonly caption?: { readonly text: string; readonly width: number };
  /** Its range is drawn as a bracket, not as a dot. */
  readonly bracketed: boolean;
  /** Of a shared bracket: whether its labels stand inside it. */
  readonly inside: boolean;
  readonly height: number;
  readonly dotRadius: number;
}

/** Ink of an entry, and what of it every zoom asks for, though no zoom changes it. */
export const drawnInk = memo((entry: Entry & Partial<HeadEntry>) => {
  const pieces = inkOf(entry.interval, standingOf(entry), entry.otherClaims).concat(entry.strip ?? []);
  const tracks = Math.max(0, ...pieces.map(({ track }) => track));
  return {
    pieces,
    /** Pieces of its own date: all, unless others compete with it. */
    own: tracks > 0 ? pieces.filter(({ track }) => track === 0) : pieces,
    ranges: pieces.filter(({ kind }) => kind === 'range'),
    /** How many dates compete with it; its hidden parts are one more. */
    tracks,
  };
});

export const piecesOf = (entry: Entry): readonly Piece[] => drawnInk(entry).pieces;

export function standingOf({ event }: Entry): Standing {
  if (event.status === 'planned') return 'planned';
  return event.status === 'cancelled' || event.certainty === 'disputed' ? 'hollow' : 'happened';
}

/** The least importance with which an event may lead the picture. */
const LEADS_FROM = 0.9;

export const isLead = (entry: Parameters<typeof importanceOf>[0]): boolean =>
  importanceOf(entry) >= LEADS_FROM;

/**
 * The item of one event, or of several (in known order) that share a bracket; undefined where it has no ink. With `like` it is
 * that item nearer: its labels stand at the same end of the ink, which has room for them there.
 */
export function itemOf(
  entries: readonly Entry[],
  zoom: Zoom,
  snapshot: Snapshot,
  like?: Item,
): Item | undefined {
  const { metrics } = zoom;
  const entry = entries[0]!;
  const isShared = entries.length > 1;
  const dotRadius = isLead(entry) && !isShared ? metrics.leadDot : metrics.dot;
  const { pieces, own: ownPieces, ranges, tracks } = drawnInk(entry);
  const hull = hullOf(pieces, zoom, dotRadius);
  if (hull === undefined) return undefined;
  // A label belongs to the event's own date, wherever competing claims put it; those that share a bracket to that.
  const labelled = isShared ? ranges.slice(0, 1) : ownPieces;
  const own = (labelled !== pieces && hullOf(labelled, zoom, dotRadius)) || hull;

  const labels = isShared ? sharedLabels(entries, zoom, snapshot) : [labelOf(entry, zoom)];
  const width = Math.max(...labels.map(label => label.width));
  const text = isShared ? whenOf(entry, zoom) : '';
  const captionWidth = text ? Math.ceil(zoom.measureText(text, 'caption')) : 0;
  const inside = isShared && (like?.inside ?? width + 2 * BRACKET_PAD <= own.end - own.start);
  const atEnd = !isShared && (like?.atEnd ?? standsAtEnd(own, labels[0]!, zoom));
  const labelStart = atEnd ? own.end - width : own.start + (inside ? BRACKET_PAD : 0);
  const inkHeight = metrics.labelGap + metrics.bar + tracks * (metrics.claim + metrics.claimGap);
  return {
    entries,
    pieces,
    start: Math.min(hull.start, labelStart),
    end: hull.end,
    reach: Math.max(hull.end, LABEL_GAP + Math.max(labelStart + width, own.start + captionWidth)),
    labelStart,
    atEnd,
    labels,
    ...(isShared && { caption: { text, width: captionWidth } }),
    bracketed: ranges.some(({ start, end }) => !isDot((end - start) * zoom.pxPerMs, dotRadius)),
    inside,
    height:
      metrics.label +
      (isShared ? labels.length * metrics.item : 0) +
      (inside ? INSIDE_PAD : inkHeight) +
      metrics.rowGap,
    dotRadius,
  };
}

/** A mark that ends so near to the as-of line, in px, has its label before the line. */
const NEAR_AS_OF = 40;
/** A picture has room before the data for labels that stick out by this part of its width. */
const ROOM_BEFORE = 0.14;
/** So many times the room that a picture has before the data it has after them: a label stands out where more of it is seen. */
const MORE_AFTER = 1.8;
/** A label may stand out so far where the data end, in px. */
const OVERHANG = 24;

/**
 * A label starts where its ink starts; with an open start, it ends where the ink ends. That of a short mark ends with the mark
 * where it would else run into the time after the as-of line, or far past the end of all data; but not as far past their start.
 */
function standsAtEnd(
  { start, end }: Extent,
  { width, titleWidth }: ItemLabel,
  { asOfX, lastX, plotWidth }: Zoom,
): boolean {
  if (start === -Infinity) return true;
  const crosses = start < asOfX && start + width > asOfX && Math.abs(asOfX - end) < NEAR_AS_OF;
  const overhangs = start + width > lastX + OVERHANG && start + width > end + OVERHANG;
  // What is still to come keeps its label on its side of the line.
  const fits = end - start < width / 2 && end <= lastX + OVERHANG && (start < asOfX || end - width >= asOfX);
  // Of a label that is cut the date goes first.
  const sticksOut = titleWidth - end;
  const isCutLess =
    sticksOut < ROOM_BEFORE * plotWidth || sticksOut * MORE_AFTER <= start + titleWidth - lastX;
  return (crosses || overhangs) && fits && isCutLess;
}

/** The label of an event, kept as long as what it depends on stays: a zoom alone changes none. */
export function labelOf(entry: Entry, zoom: Zoom): ItemLabel {
  const last = labels.get(entry);
  if (last && isAlike(last.zoom, zoom)) return last.label;
  const label = makeLabel(entry, zoom);
  labels.set(entry, { zoom, label });
  return label;
}

const labels = new WeakMap<Entry, { readonly zoom: Zoom; readonly label: ItemLabel }>();

/** Labels are the same in both. */
const isAlike = (a: Zoom, b: Zoom): boolean =>
  a.measureText === b.measureText &&
  a.signsOf === b.signsOf &&
  a.heads === b.heads &&
  a.locale === b.locale &&
  a.dense === b.dense &&
  a.plotWidth === b.plotWidth &&
  a.titleWidth === b.titleWidth &&
  a.withDates === b.withDates;

function makeLabel(entry: Entry, zoom: Zoom): ItemLabel {
  const { event, order, lane } = entry;
  const title = titleOf(entry, zoom);
  const lead = isLead(entry);
  const whole = zoom.measureText(title, zoom.dense ? 'dense' : lead ? 'lead' : 'title');
  const cut = Math.min(whole, zoom.titleWidth);
  // Behind a title that is cut there is no room for a date.
  const when = zoom.withDates && cut === whole ? whenOf(entry, zoom) : '';
  const sign = signOf(entry);
  const isFolded = zoom.heads?.get(event.id);
  const bullet = isFolded === undefined ? isFolded : isFolded ? 'folded' : 'open';
  const titleWidth = cut + (sign ? SIGN_WIDTH : 0) + (bullet ? BULLET : 0);
  const width = titleWidth + (when === '' ? 0 : WHEN_GAP + zoom.measureText(when, 'when'));
  return {
    event: event.id,
    order,
    lane,
    title,
    when,
    lead,
    width: Math.ceil(Math.min(width, zoom.plotWidth)),
    titleWidth: Math.ceil(titleWidth),
    ...(bullet && { bullet }),
    ...(event.status === 'cancelled' && { cancelled: true }),
    ...(sign && { sign }),
  };
}

/** Labels in a list: without dates, for the bracket has it; an arrow before each that is known to follow the one above. */
const sharedLabels = (entries: readonly Entry[], zoom: Zoom, snapshot: Snapshot): ItemLabel[] =>
  entries.map((entry, i) => {
    const follows = i > 0 && snapshot.isKnownBefore(entries[i - 1]!.event.id, entry.event.id);
    const label = labelOf(entry, { ...zoom, withDates: false, heads: undefined });
    return { ...label, lead: false, width: BULLET + label.width, bullet: follows ? 'order' : 'item' };
  });

const signOf = ({ conflict, interval }: Entry): '?' | '!' | undefined =>
  conflict ? '!' : isInDoubt(interval) ? '?' : undefined;

const titleOf = ({ event, more }: Entry & Partial<HeadEntry>, { locale, signsOf }: Zoom): string =>
  (event.title || locale.messages.untitled) + (more ?? '') + (signsOf?.(event.id) ?? '');

/** Short words for the date of an entry. */
export function whenOf({ event, interval, told = interval }: Entry, { locale }: Zoom): string {
  const { status, certainty } = event;
  const words = describeTime(told, locale, { style: 'short', planned: status === 'planned' });
  const notes = locale.messages.status;
  if (status === 'cancelled') return `${notes.cancelled}, ${words}`;
  return certainty === 'disputed' ? `${notes.disputed}, ${words}` : words;
}
