/** Sixty events in twelve lanes: thirty years of a town's library, from its yearly reports. No town in particular. */
import { AS_OF, type SampleDocument, type SampleEvent } from '../timeline.js';

/** Lane, colour and events as `date | title`. */
const LANES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Building',
    'blue',
    [
      '1996-04/1998-09|Planning the new house',
      '1998-10/2001-05|Building it',
      '2001-06-02|Opening day',
      '2014/2015|New roof and insulation',
      '2024-03/..|Extension for the archive',
    ],
  ],
  [
    'Directors',
    'violet',
    [
      '1991~/2003-08|First director',
      '2003-09/2012-12|Second director',
      '2013-01/2013-09|Acting director',
      '2013-10/2023-06|Third director',
      '2023-07/..|Fourth director',
    ],
  ],
  [
    'Collections',
    'teal',
    [
      '1997|Gift of a doctor’s library',
      '2002/2005|Local newspapers on film',
      '2009|Scores of the town band',
      '2016-05~|Letters of the brickworks',
      '2021/..|Seeds to borrow',
    ],
  ],
  [
    'Catalogue',
    'amber',
    [
      '../1999|Cards',
      '1999/2008|First computer catalogue',
      '2008-02/2019-11|Shared with the county',
      '2019-11/..|Open catalogue',
      '2026-09/2027|Move to linked data',
    ],
  ],
  [
    'Children',
    'rose',
    [
      '1996/..|Story hour',
      '2004-07|First reading summer',
      '2010/2018|Books for newborns',
      '2017-09/..|Homework room',
      '2022?|Puppet theatre comes back',
    ],
  ],
  [
    'Schools',
    'sky',
    [
      '1998/2006|Book boxes',
      '2006-09/..|Class visits',
      '2011|Agreement with six schools',
      '2015-02/2020-03|Reading mentors',
      '2023-10|Agreement renewed',
    ],
  ],
  [
    'Readers',
    'green',
    [
      '1999|Ten thousand cards',
      '2007-03|No more fines for children',
      '2012/2013|Survey of readers',
      '2018-01|No more fines',
      '2025-06|Thirty thousand cards',
    ],
  ],
  [
    'Opening hours',
    'slate',
    [
      '2001-06/2009-12|Five days',
      '2010-01/2014-12|Four days, after cuts',
      '2015-01/2020-03|Five days again',
      '2020-03-16/2020-05-18|Closed',
      '2021-09/..|Open without staff, late',
    ],
  ],
  [
    'Branches',
    'blue',
    [
      '1990~/2004|Harbour branch',
      '1997-08/2010-06|Branch at the station',
      '2005/..|Northern branch',
      '2012-05/2019|Bus on Saturdays',
      '2020/..|Books by bicycle',
    ],
  ],
  [
    'Events',
    'amber',
    [
      '2003-11|First night of the libraries',
      '{2004-11,2006-11,2008-11,2010-11}|Author weeks',
      '2013/2019|Repair café',
      '2016-04-23|Day of the book, in the square',
      '2022-09/..|Language café',
    ],
  ],
  [
    'Money',
    'slate',
    [
      '1998-06|Council votes the building loan',
      '2009-12|Budget cut by a fifth',
      '2014-11|Friends of the library founded',
      '2019/2021|Grant for the archive',
      '2024-11|Loan paid back',
    ],
  ],
  [
    'Equipment',
    'violet',
    [
      '2000~|First public computers',
      '2006-10|Wireless network',
      '2011-02|E-books',
      '2017/2018|Workshop with printers',
      '2023-02|Hearing loops in all rooms',
    ],
  ],
];

const toId = (label: string): string => label.toLowerCase().replaceAll(' ', '-');

function toEvent(category: string, line: string): SampleEvent {
  const [when, title] = line.split('|') as [string, string];
  const planned = when.startsWith('2026-09');
  return {
    category,
    title,
    when,
    ...(planned ? { status: 'planned' } : {}),
    ...(title === 'Opening day' ? { importance: 1 } : {}),
  };
}

export const sixtyEvents = (): SampleDocument => ({
  title: 'A town library',
  locale: 'en-GB',
  asOf: AS_OF,
  categories: LANES.map(([label, color]) => ({ id: toId(label), label, color })),
  events: LANES.flatMap(([label, , lines]) => lines.map(line => toEvent(toId(label), line))),
});
