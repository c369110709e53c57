/** Histories that are mostly empty. Neither the theatre nor the engineer is anyone's: sample data. */
import { AS_OF, type SampleDocument } from '../timeline.js';

/** What came since 2010, by lane: `date | title`. */
const SINCE_2010: Readonly<Record<string, readonly string[]>> = {
  house: [
    '2010-02|Ruin bought by a society',
    '2010-09/2012-08|Roof and stage rebuilt',
    '2012-09-14|First night in 150 years',
    '2014-05|Dressing rooms heated',
    '2016/2017|New lights',
    '2018-03|A storm takes the sign',
    '2018-06|New sign',
    '2020-03/2021-06|Closed',
    '2022-01/2022-05|Seats from a cinema',
    '2024-11|Lift for the balcony',
    '2025-06~|Plans for a foyer',
  ],
  plays: [
    '2012-09/2012-12|The Inspector',
    '2013-02/2013-05|A Doll’s House',
    '2013-10|Guests from Riga',
    '2014-01/2014-04|The Cherry Orchard',
    '2014-10/2015-03|Faust, both parts',
    '2015-06|Night of one-act plays',
    '2015-11/2016-02|Antigone',
    '2016-09/2016-12|The Visit',
    '2017-03|Puppets for grown-ups',
    '2017-10/2018-02|Woyzeck',
    '2018-11/2019-03|Three Sisters',
    '2019-06~|A play lost since, on a raft',
    '2019-10/2020-02|Macbeth',
    '2021-07|First play in the yard',
    '2021-11/2022-02|Endgame',
    '2022-10/2023-01|The Seagull',
    '2023-04|Guests from Porto',
    '2023-10/2024-02|Hamlet',
    '2024-06|Ten years of one-act plays',
    '2025-01/2025-04|Mother Courage',
  ],
  people: [
    '2010/2014|Founding director',
    '2014-09/2020|Second director',
    '2021-01/..|Third director',
    '2012~/2019|Head of the workshop',
    '2016-08|The thousandth member',
    '2019-05|Prize of the province',
    '2022|Youth ensemble begins',
    '2023-09-01|First apprentice',
    '2024-12|A history of the house in print',
  ],
};

export const theatre = (): SampleDocument => ({
  title: 'A theatre that stood empty',
  locale: 'en-GB',
  asOf: AS_OF,
  categories: [
    { id: 'house', label: 'House', color: 'blue' },
    { id: 'plays', label: 'Plays', color: 'rose' },
    { id: 'people', label: 'People', color: 'teal' },
  ],
  events: [
    { category: 'house', title: 'Built by subscription', when: '1850-05-01' },
    ...Object.entries(SINCE_2010).flatMap(([category, events]) =>
      events.map(text => {
        const [when = '', title = ''] = text.split('|');
        return { category, title, when };
      }),
    ),
  ],
});

export const pause = (): SampleDocument => ({
  title: 'Two careers, and ten years between',
  locale: 'en-GB',
  asOf: AS_OF,
  categories: [
    { id: 'study', label: 'Study', color: 'violet' },
    { id: 'work', label: 'Work', color: 'blue' },
    { id: 'prizes', label: 'Prizes', color: 'amber' },
  ],
  events: [
    { category: 'study', title: 'Degree in civil engineering', when: '1986-10/1992-07' },
    { category: 'work', title: 'Engineer at the waterworks', when: '1992-09/2000-03' },
    { category: 'prizes', title: 'First patent', when: '1997-05' },
    { category: 'study', title: 'Degree in hydrology', when: '2011-10/2014-07' },
    { category: 'work', title: 'Researcher', when: '2014-09/2020-12' },
    { category: 'prizes', title: 'Medal of the society', when: '2019-06-14' },
    { category: 'work', title: 'Head of a laboratory', when: '2021~/..' },
  ],
});
