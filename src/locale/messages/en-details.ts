/**
 * English: the words of what a reader asks for, the card and the table. They come with these, and not before.
 */
export const enDetails = {
  card: {
    close: 'Close',
    fit: 'Zoom to this event',
    why: 'Why this date',
    asWritten: 'As written: {text}',
    links: 'Links',
    partOf: 'Part of',
    contains: 'Contains',
    hideParts: 'Hide these in the lanes',
    showParts: 'Show these in the lanes',
    /** At the end of its list: so many more than are named. */
    more: { one: 'and {n} more', other: 'and {n} more' },
    /** Over links to what lay around it in time, and over each kind of them. */
    around: 'Before and after',
    before: 'Before',
    meanwhile: 'Meanwhile',
    after: 'After',
    /** A title whose event may have been at the same time, or not. */
    perhaps: '{event} (perhaps)',
    copyLink: 'Copy link',
    /** Said when it is done, or could not be. */
    copied: 'Link copied.',
    notCopied: 'The browser did not allow copying.',
    /** In the place of a picture, a film or a sound that could not be had. */
    mediaFailed: 'This could not be loaded.',
    /** Name of a film or a sound that has no words of its own. */
    video: 'Video',
    audio: 'Audio',
    otherDates: 'Other datings',
    order: 'Order',
    conflict: 'These cannot all hold; they disagree by {length}:',
    conflictSoft: 'These hold only if “about” is read widely; else they disagree by {length}:',
    /** The same of statements that are not listed, as there are too many. */
    conflictUnsaid: 'Too many statements contradict each other here to list them.',
  },

  /** How long an event went on; `{length}` is like "2–4 years", or `atLeast` or `atMost` of it. */
  length: {
    lasted: { planned: 'To last {length}', other: 'Lasted {length}' },
    atLeast: 'at least {length}',
    atMost: 'at most {length}',
    about: 'about {length}',
    /** From a length to another of another unit. */
    to: '{from} to {to}',
  },

  /**
   * Why an event has the date that it has, in one sentence of its card and its row of the table: "Between about February
   * 2024 and 10 February 2026: during ‘Research’, begun after ‘Arrival’ (about February 2024), and before ‘Resigns’ (known
   * by 10 February 2026)."
   */
  why: {
    /** `{range}` is a date with a capital where the language has one, `{clauses}` what is below. */
    sentence: '{range}: {clauses}.',
    /** Where nothing but the day that the knowledge dates from bounds what happened: a sentence of its own. */
    asOf: 'Known by {date}, so not later.',
    /** The last of several clauses; `apart` where there are commas in those before it. */
    and: { apart: '{list}, and {last}', other: '{list} and {last}' },
    /** A clause of `after` to `atEnd` that is about the event named just before it, not about the first. */
    itself: 'itself {clause}',
    /** What dates an event follows its title. */
    dated: '{other} ({date})',
    /** What is known of an event on a day: that it has happened; the same, said again; that it lies ahead; that it goes on. */
    knownBy: 'known by {date}',
    byThen: 'known by then',
    ahead: 'still ahead on {date}',
    ongoing: 'still going on on {date}',
    lasting: 'lasting {length}',
    /** So many steps are left out before `{other}`, the last one. */
    further: { one: '{n} step further, {other}', other: '{n} steps further, {other}' },
    /** More titles of a list than are named. */
    more: { one: '{n} more', other: '{n} more' },
  },

  /**
   * How an event lies to others, as clauses that stand after its date or after its title in a sentence, and alone in a
   * list; the event itself is not named. `{other}` is one title in quotation marks or several ("‘A’, ‘B’ and ‘C’"), so
   * words must not agree with it. The form `moment` is for others that are moments and have neither start nor end.
   *
   * `after` to `atEnd` say where the whole event lies, all others something of its start or end.
   */
  clause: {
    after: { moment: 'after {other}', other: 'after the end of {other}' },
    before: { moment: 'before {other}', other: 'before the start of {other}' },
    during: { moment: 'at the time of {other}', other: 'during {other}' },
    /** Of a moment. */
    atStart: 'at the start of {other}',
    atEnd: 'at the end of {other}',
    /** It began before and ended after. */
    spans: { moment: 'under way at the time of {other}', other: 'spanning {other}' },
    meets: { moment: 'ending with {other}', other: 'ending with the start of {other}' },
    metBy: { moment: 'beginning with {other}', other: 'beginning with the end of {other}' },
    startsAfter: { moment: 'begun after {other}', other: 'begun after the start of {other}' },
    startsBefore: { moment: 'begun before {other}', other: 'begun before the start of {other}' },
    endsAfter: { moment: 'ended after {other}', other: 'ended after the end of {other}' },
    endsBefore: { moment: 'ended before {other}', other: 'ended before the end of {other}' },
    startsWith: { moment: 'begun with {other}', other: 'begun together with {other}' },
    endsWith: { moment: 'ended with {other}', other: 'ended together with {other}' },
  },

  /** The same where it is said how far apart they are: `{lag}` is like "about 2 years". */
  apart: {
    after: { moment: '{lag} after {other}', other: '{lag} after the end of {other}' },
    before: { moment: '{lag} before {other}', other: '{lag} before the start of {other}' },
    startsAfter: { moment: 'begun {lag} after {other}', other: 'begun {lag} after the start of {other}' },
    startsBefore: { moment: 'begun {lag} before {other}', other: 'begun {lag} before the start of {other}' },
    endsAfter: { moment: 'ended {lag} after {other}', other: 'ended {lag} after the end of {other}' },
    endsBefore: { moment: 'ended {lag} before {other}', other: 'ended {lag} before the end of {other}' },
  },

  /** Statements that contradict each other, one a line; `{event}` and `{other}` are titles in quotation marks. */
  fact: {
    stated: '{event}: {date}',
    /** `{clause}` is `knownBy`, `ahead` or `ongoing` of `why`. */
    asOf: '{event}: {clause}',
    lasts: '{event} lasted {length}',
    after: '{event} began after the end of {other}',
    before: '{event} ended before the start of {other}',
    during: '{event} fell within {other}',
    meets: '{event} ended when {other} began',
    startsAfter: '{event} began after the start of {other}',
    endsAfter: '{event} ended after the end of {other}',
    startsWith: '{event} began together with {other}',
    endsWith: '{event} ended together with {other}',
    quoted: '‘{title}’',
  },

  /** Those of them that say how far apart two events are. */
  factApart: {
    after: '{event} began {lag} after the end of {other}',
    before: '{event} ended {lag} before the start of {other}',
    startsAfter: '{event} began {lag} after the start of {other}',
    endsAfter: '{event} ended {lag} after the end of {other}',
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

    /** Heads of the columns that a reader may add. */
    place: 'Place',
    duration: 'How long',
    status: 'Status',
    sources: 'Sources',
  },

  /** How sure a date is; by its precision, where it is neither approximate nor uncertain. */
  sure: {
    precision: {
      month: 'to the month',
      season: 'to the season',
      months: 'to a few months',
      year: 'to the year',
      decade: 'to the decade',
      century: 'to the century',
      millennium: 'to the millennium',
      coarser: 'roughly',
      other: 'exact',
    },
    approximate: 'approximate',
    uncertain: 'uncertain',
    oneSide: 'known on one side only',
    oneOf: 'one of several dates',
    unknown: 'date unknown',
  },
};
