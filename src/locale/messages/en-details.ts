/**
 * English: the words of what a reader asks for, the card and the table. They come with these, and not before.
 */
export const enDetails = {
  card: {
    close: 'Close',
    why: 'Why this date',
    noDate: 'No date is given. It follows from:',
    workedOut: 'Worked out from:',
    asWritten: 'As written: {text}',
    sources: 'Sources',
    links: 'Links',
    partOf: 'Part of',
    otherDates: 'Other datings',
    conflict: 'These cannot all hold:',
    conflictSoft: 'These hold only if “about” is read widely:',
  },

  /** Steps of an explanation; `{event}` and `{other}` are titles. */
  fact: {
    stated: '{event}: {when}',
    after: '{event} began after the end of {other}',
    before: '{event} ended before the start of {other}',
    during: '{event} fell within {other}',
    meets: '{event} ended when {other} began',
    startsAfter: '{event} began after the start of {other}',
    endsAfter: '{event} ended after the end of {other}',
    startsWith: '{event} began together with {other}',
    endsWith: '{event} ended together with {other}',
    lasts: 'how long {event} lasted',
    asOf: 'what was known on {date}',
    order: '{event} cannot end before it began',
    /** The event that the card is about, as the subject of the sentences above. */
    it: 'it',
    quoted: '‘{title}’',
  },

  /**
   * Datings that compete for an event, and what would follow if they held. `{sources}` are titles in quotation marks,
   * `{date}` is a date in words, as in `time`, with a colon before it; `{event}` is a title, `{others}` a list of them. No full stops.
   */
  claims: {
    /** Under the date that is shown: whose it is. */
    shown: 'Dated by {sources}',
    by: 'by {sources}: {date}',
    byAnother: 'by another source: {date}',
    /** What the date would be by that source together with all else that is known. */
    then: 'With what else is known: {date}',
    /** Above a list of events, each with `wouldBe`. */
    would: 'Other dates would then be:',
    wouldBe: '{event}: {date}',
    wouldNot: '{event}: no date',
    /** At its end: so many more than are listed. */
    more: { one: 'and {n} more', other: 'and {n} more' },
    contradicts: 'This contradicts what is known of {others}',
    /** `{length}` is how far apart they are: “3 years”, “about 2 months”. */
    contradictsBy: 'This contradicts what is known of {others}, by {length}',
    contradictsSoft: 'This goes with {others} only if “about” is read widely',
    contradictsElse: 'This contradicts what else is known of it',
    /** The date shown is in a contradiction, and by that source there would be none. */
    settles: 'Then nothing would contradict it',
  },

  table: {
    caption: 'All events in order of time',
    what: 'What',
    when: 'When',
    sure: 'How sure',
    lane: 'Lane',
    why: 'Why',
  },

  /** How sure a date is; by its precision, where it is neither approximate nor uncertain. */
  sure: {
    precision: {
      month: 'to the month',
      season: 'to the season',
      year: 'to the year',
      decade: 'to the decade',
      century: 'to the century',
      millennium: 'to the millennium',
      coarser: 'roughly',
      other: 'exact',
    },
    approximate: 'approximate',
    uncertain: 'uncertain',
    workedOut: 'worked out from other dates',
    oneSide: 'known on one side only',
    oneOf: 'one of several dates',
    unknown: 'date unknown',
  },
};
