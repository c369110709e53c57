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
