/**
 * English: the words of the tools around the drawing: overview, search, filters. They come with these, and not before.
 */
export const enTools = {
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
};
