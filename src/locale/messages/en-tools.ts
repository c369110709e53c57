/**
 * English: the words of the tools around the drawing: overview, search, filters. They come with these, and not before.
 */
export const enTools = {
  toolbar: {
    label: 'Timeline tools',
    views: 'View',
    lanes: 'Lanes',
    story: 'Story',
    table: 'Table',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    earlier: 'Earlier',
    later: 'Later',
    filter: 'Filter',
    find: 'Search',
    keys: 'Keys',
    legend: 'How to read this',
    more: 'More tools',
  },

  overview: {
    label: 'Overview',
    /** The part of time that is shown, and its two edges; each is a slider, whose value is said in dates. */
    window: 'Time shown',
    start: 'Start of the time shown',
    end: 'End of the time shown',
  },

  /** What is shown and what is hidden; `{n}` are all events, or filters that are set. */
  filter: {
    label: 'What is shown',
    /** Name of the button that opens it, while filters are set; begins with the word on the button. */
    active: { one: 'Filter, {n} active', other: 'Filter, {n} active' },
    shown: { one: '{shown} of {n} event', other: '{shown} of {n} events' },
    clear: 'Clear all',
    nothing: 'The filters leave no event.',
    categories: 'Categories',
    /** Of events that have none, and of the categories past the last lane. */
    noCategory: 'no category',
    others: 'others',
    statuses: 'Status',
    happened: 'happened',
    certainties: 'Certainty',
    certain: 'certain',
    time: 'Time',
    anyTime: 'any time',
    possible: 'possibly in the time shown',
    certainly: 'certainly in the time shown',
    /** `{from}` and `{to}` are dates. */
    within: '{from} to {to}',
    timeNow: 'Use the time shown now',
  },

  /** Lanes by hand: what can be done with the one that is chosen; `{state}` is `isOpen` or `isCollapsed`. */
  lanes: {
    label: 'Lanes',
    lane: 'Lane',
    collapse: 'Collapse',
    expand: 'Expand',
    front: 'To the front',
    up: 'Up',
    down: 'Down',
    show: 'Show its time',
    reset: 'As at first',
    news: '{lane}: lane {at} of {n}, {state}',
    isOpen: 'expanded',
    isCollapsed: 'collapsed',
    /** Lanes by another field than the category: those that have nothing there, and what is part of nothing and has no parts. */
    unstated: 'Not stated',
    alone: 'On their own',
  },

  /** Histories laid over one another: how an event lies to the one that time is counted from, and what has no such event. */
  align: {
    after: '{length} after “{event}”',
    before: '{length} before “{event}”',
    at: 'at “{event}”',
    margin: '{apart}, give or take {margin}',
    lane: 'No “{event}”: not aligned',
    unaligned: 'Not aligned: {n}',
  },

  /** The table as a reader arranges it; heads of its columns are in the details. */
  arrange: {
    /** Over the table, where it is sorted otherwise; `{column}` is a head, `{direction}` is `ascending` or `descending`. */
    sorted: 'All events, sorted by “{column}”, {direction}',
    ascending: 'ascending',
    descending: 'descending',
    tools: 'Order of the table',
    sortBy: 'Sort by',
    groupBy: 'Group by',
    none: 'nothing',
    byLane: 'lane',
    byTime: 'time',
    /** Said when it is done, as are those below. */
    grouped: { one: '{n} group', other: '{n} groups' },
    ungrouped: 'No groups',
    /** Heading of a group that began on the page before. */
    continued: '{group}, continued',
    undated: 'No date known',
    columns: 'Columns',
    copy: 'Copy',
    copying: 'Copying…',
    copied: { one: '{n} row copied', other: '{n} rows copied' },
    notCopied: 'The browser did not allow copying.',
    next: 'Next',
    previous: 'Previous',
  },

  /** Where the data could not be had; `{fault}` is one of the causes. */
  failure: {
    said: 'The timeline could not be loaded: {fault}.',
    retry: 'Try again',
    causes: {
      'not-found': 'nothing at its address',
      network: 'no answer from the network',
      status: 'server error ({status})',
      type: 'not JSON',
      size: 'too large',
      timeout: 'too slow',
      blocked: 'not allowed by browser or server',
    },
  },

  /** Of what is larger than memory: `{n}` events are in hand of `{all}`, which is a count with its word. An estimate is `about`. */
  source: {
    about: 'about {what}',
    held: 'Loaded: {n} of {all}.',
    loading: 'Loading more…',
    failed: 'Some of it could not be loaded.',
    unavailable: 'The timeline could not be loaded.',
    only: 'Only what is loaded is listed, filtered and searched.',
  },

  /** What an editor adds: bands, remarks, and a way through the history in steps. */
  editorial: {
    label: 'What the editor adds',
    context: 'Context',
    /** Of bands, or of remarks on stretches of time, in aligned histories. */
    aligned:
      'Time is counted from a day of each history’s own, so these lie at another place in each lane; a lane of several histories has none.',
    notes: 'Notes',
    note: 'Note {n}',
    remark: 'Note',
    steps: 'Steps',
    count: { one: '{n} step', other: '{n} steps' },
    at: 'Step {at} of {n}',
    previous: 'Previous step',
    next: 'Next step',
  },

  /** From which end of time the story is told. */
  story: {
    order: 'Order',
    'latest-first': 'Latest first',
    'earliest-first': 'Earliest first',
  },

  /** What each mark in use means. */
  legend: {
    title: 'How to read this',
    about: 'Only what is in this timeline; time runs along a mark.',
    marks: {
      certain: 'It certainly went on',
      unit: 'It began or ended some time in this year, month or day',
      possible: 'It may have gone on, up to the line at the end',
      soft: 'About: it fades where the date is approximate',
      uncertain: 'Perhaps: the date is uncertain',
      bracket: 'Some time between these two',
      dot: 'A moment',
      oneSided: 'Known on one side only; not a length',
      open: 'It goes on',
      planned: 'Planned',
      hollow: 'Cancelled, or disputed',
      oneOf: 'One of these dates',
      allOf: 'Each of these dates',
      claims: 'Datings that compete; the one believed is above',
      conflict: 'Contradicts other dates; its card says which',
      order: 'The one is known to come before the other: shown at the event that has focus',
    },
  },

  find: {
    label: 'Search',
    field: 'Search all events',
    previous: 'Previous result',
    next: 'Next result',
    close: 'Close search',
    /** While many events are read, before the first answer. */
    reading: 'Reading, {share}',
    none: 'Nothing found',
    count: { one: '{n} result', other: '{n} results' },
    /** Which of the results. */
    at: '{at} of {n}',
    date: 'Go to date',
    go: 'Go',
    today: 'Today',
    /** The day that the knowledge dates from, where it is another. */
    asOf: 'As of {date}',
    /** Where a list has nothing at the date. */
    nearest: 'Nearest event: {event}',
    unknown: 'That is not understood as a date: write it as in {example}',
    ambiguous: 'That could be two days: write the month as a word, as in {example}',
  },

  /** What is part of an event, in its lane: name of the button that hides it, and what became of it; `{n}` are the parts. */
  families: {
    of: 'Parts of “{event}”',
    hidden: { one: '{n} part hidden', other: '{n} parts hidden' },
    shown: { one: '{n} part shown', other: '{n} parts shown' },
  },

  /** The list of keys; words of pairs are in the order in which the keys are shown. */
  keys: {
    close: 'Close',
    where: 'They act while focus is inside the timeline.',
    overview: 'At the sliders of the overview',
    does: {
      step: 'Previous and next event',
      lane: 'Lane above and below',
      ends: 'First and last event',
      type: 'Event whose title begins so',
      open: 'Open the card of an event',
      close: 'Close the card',
      parts: 'Hide what is part of an event, or show it',
      pan: 'Earlier and later',
      screen: 'A screenful earlier and later',
      zoom: 'Zoom out and in',
      fit: 'Show all',
      find: 'Search',
      keys: 'This list',
      brush: 'Earlier and later',
      brushFar: 'Far earlier and later',
      brushEnd: 'To either end',
    },
    /** What is printed on keys, or how their signs are called. */
    names: {
      left: 'Left arrow',
      right: 'Right arrow',
      up: 'Up arrow',
      down: 'Down arrow',
      plus: 'Plus',
      minus: 'Minus',
      slash: 'Slash',
      period: 'Full stop',
      question: 'Question mark',
      letters: 'Letters',
      Home: 'Home',
      End: 'End',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Shift: 'Shift',
      Enter: 'Enter',
      Escape: 'Esc',
    },
  },

  /** To who tries to zoom by a plain wheel; `{key}` is `ctrl`, or ⌘ on a Mac. */
  hint: {
    wheel: '{key} + wheel zooms',
    pinch: 'Pinch, or {key} + scroll, to zoom',
    ctrl: 'Ctrl',
  },

  /** Stretches without events, which are folded: each is named by how long it is, and from when to when. */
  gaps: {
    label: 'Time without events',
    empty: '{length} without events',
  },

  /** What lies beyond the edges of the drawing. */
  edges: {
    earlier: '{n} earlier',
    later: '{n} later',
  },

  /** Said of the time that is shown, and over the list of events without a date. */
  showing: 'Showing {from} to {to}',
  undated: 'No date known: {n}',
  /** Of a date that is nobody's own statement. */
  workedOut: 'worked out from other dates',
  /** Over those of an event in its card, and over all of them on paper. */
  sources: 'Sources',
  /** Of an event that is part of another one, in story and table. */
  within: 'part of “{event}”',
  page: '{from}–{to} of {n}',
  /** Over the parts of a long list: periods, lanes, rows by their numbers. */
  goTo: 'Go to',

  summary: {
    approximate: '{n} approximate',
    workedOut: '{n} worked out from other dates',
    undated: '{n} not dated',
    conflict: '{n} contradicting others',
  },
};
