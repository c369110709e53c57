/**
 * English: the words that are always there; those of card and table are in `en-details.ts`. Groups go by where a reader meets them; `time` holds the parts that
 * `describeTime` joins. Keys in plural forms are named as `Intl.PluralRules` does.
 */
export const en = {
  untitled: 'Untitled',
  events: { one: '{n} event', other: '{n} events' },
  knownOn: 'known on {date}',

  drawing: {
    label: 'Events in time',
  },

  state: {
    loading: 'Loading…',
    empty: 'No events yet.',
    partFailed: 'This part could not be loaded.',
  },

  status: {
    planned: 'planned',
    cancelled: 'cancelled',
    probable: 'probable',
    disputed: 'disputed',
    conflict: 'contradicts other dates',
  },

  /**
   * Parts of a date in words; `{date}`, `{from}` and `{to}` are dates or ready parts. A language may have forms of any: by
   * the precision of `{date}`, and of `about` and `perhaps` by where they stand.
   */
  time: {
    /** By the precision of the date. */
    in: { day: '{date}', other: 'some time in {date}' },
    /** By where the date stands. */
    about: { moment: 'around {date}', other: 'about {date}' },
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
