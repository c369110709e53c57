/** Sizes of the lanes view in CSS px, in one place: the normal and the dense mode, and what doesn't depend on it. */

export interface RowMetrics {
  /** Height of the line that the label stands on. */
  readonly label: number;
  /** Between label and bar. */
  readonly labelGap: number;
  readonly bar: number;
  /** Height of a competing claim, and the gap above it. */
  readonly claim: number;
  readonly claimGap: number;
  /** Below the bar, before the next row. */
  readonly rowGap: number;
  readonly lanePadStart: number;
  readonly lanePadEnd: number;
  readonly dot: number;
  readonly leadDot: number;
  /** Inside a bracket, one line an event. */
  readonly item: number;
}

export const NORMAL: RowMetrics = {
  label: 20,
  labelGap: 2,
  bar: 9,
  claim: 3,
  claimGap: 3,
  rowGap: 7,
  lanePadStart: 9,
  lanePadEnd: 6,
  dot: 4.5,
  leadDot: 6.5,
  item: 24,
};

/** Rows that a finger hits: 44 px from one label to the next. */
export const COARSE: RowMetrics = { ...NORMAL, rowGap: 13, item: 44 };

/** A row of 24 px; comes by itself when rows are many, never where the pointer is coarse. */
export const DENSE: RowMetrics = {
  label: 15,
  labelGap: 1,
  bar: 5,
  claim: 2,
  claimGap: 1,
  rowGap: 3,
  lanePadStart: 2,
  lanePadEnd: 1,
  dot: 3.5,
  leadDot: 4.5,
  item: 24,
};

export const AXIS_HEIGHT = 50;
/** Between a tick's line and its label. */
export const TICK_PAD = 7;

/** A label whose start is out of sight stands so far inside the plot. */
export const STICKY_INSET = 6;
export const LANE_NAMES_WIDTH = 136;
/** Below this width of the drawing, lane names stand above their rows. */
export const NARROW = 560;
/** Height of a lane's name where it stands above the rows. */
export const LANE_NAME_ABOVE = 22;

/** No title is wider, … */
export const MOST_LABEL_WIDTH = 400;
/** … and where events are many, none than this: the more of them have room. */
export const CROWDED_LABEL_WIDTH = 240;
/** Between the end of a label and the next mark or label of its row. */
export const LABEL_GAP = 14;
/** Of a sign behind a title, with what is before it. */
export const SIGN_WIDTH = 14;
/** Between a title and the words for its date. */
export const WHEN_GAP = 8;

/** Fixed lengths, which mean nothing: of a stub, of the fade of an open end, of a plan without end. */
export const STUB = 120;
export const OPEN_FADE = 56;
export const PLAN_FADE = 200;

/** No mark is drawn narrower. */
export const LEAST_MARK = 3;
export const CAP_WIDTH = 2;

/** Room that a bracket keeps at each end, above and below its items, and for their bullets. */
export const BRACKET_PAD = 10;
export const INSIDE_PAD = 4;
export const BULLET = 22;

/** Height of the strip at the foot of a lane where counted events stand. */
export const CLUSTER_STRIP = 24;
/** Counted events are gathered in stretches at least so wide … */
export const CLUSTER_WIDTH = 120;
/** … and so wide that a plot holds no more of them, all lanes together, those that are cut by its edges too. */
export const MOST_CLUSTERS = 36;
