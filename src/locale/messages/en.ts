/**
 * English: the words that are always there. Groups go by where a reader meets them; `time` holds the parts that
 * `describeTime` joins. Keys in plural forms are named as `Intl.PluralRules` does.
 */
export const en = {
  untitled: 'Untitled',
  events: { one: '{n} event', other: '{n} events' },
  knownOn: 'known on {date}',
  undated: 'No date known: {n}',
  earlier: '{n} earlier',
  later: '{n} later',
  page: '{from}–{to} of {n}',

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
  },

  drawing: {
    label: 'Events in time',
    showing: 'Showing {from} to {to}',
  },

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

  state: {
    loading: 'Loading…',
    empty: 'No events yet.',
    failed: 'The timeline could not be loaded: {fault}.',
    retry: 'Try again',
    partFailed: 'This part could not be loaded.',
  },

  fault: {
    notFound: 'nothing at its address',
    network: 'no answer from the network',
    server: 'server error ({status})',
    notJson: 'not JSON',
    tooLarge: 'too large',
    timeout: 'too slow',
    blocked: 'not allowed by browser or server',
  },

  status: {
    planned: 'planned',
    cancelled: 'cancelled',
    probable: 'probable',
    disputed: 'disputed',
    conflict: 'contradicts other dates',
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

  summary: {
    approximate: '{n} approximate',
    workedOut: '{n} worked out from other dates',
    undated: '{n} not dated',
    conflict: '{n} contradicting others',
  },

  /** Parts of a date in words; `{date}`, `{from}` and `{to}` are dates or ready parts. */
  time: {
    /** By the precision of the date. */
    in: { other: 'some time in {date}' },
    around: 'around {date}',
    about: 'about {date}',
    perhaps: 'perhaps {date}',
    by: 'by {date}',
    notBefore: 'not before {date}',
    between: 'between {from} and {to}',
    to: '{from} to {to}',
    fromTo: 'from {from} to {to}',
    dash: '{from}–{to}',
    from: 'from {date}',
    since: 'since {date}',
    until: 'until {date}',
    comma: ', ',
    semicolon: '; ',
    ongoing: 'ongoing',
    began: 'began {date}',
    ended: 'ended {date}',
    startUnsaid: 'since when is not said',
    endUnsaid: 'until when is not said',
    dates: '{n} dates',
    unknown: 'no date known',
    noDate: 'no date',
    seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'],
  },
};
