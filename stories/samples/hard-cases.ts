/** Documents for the hard cases. The people in them are nobody in particular. */
import { AS_OF, type SampleDocument, type SampleEvent } from '../timeline.js';

const base = { locale: 'en-GB', asOf: AS_OF } as const;

export const nothing = (): SampleDocument => ({ ...base, title: 'Nothing yet', events: [] });

export const one = (): SampleDocument => ({
  ...base,
  title: 'One event',
  events: [{ title: 'PhD', when: '2019/2023' }],
});

export const onlyCirca = (): SampleDocument => ({
  ...base,
  title: 'A potter’s workshop, from its wares',
  asOf: '1900-01-01',
  categories: [
    { id: 'hands', label: 'Hands', color: 'amber' },
    { id: 'wares', label: 'Wares', color: 'teal' },
    { id: 'kiln', label: 'Kiln', color: 'rose' },
  ],
  events: [
    { category: 'hands', title: 'The founder', when: '1771~/1798~' },
    { category: 'hands', title: 'The founder’s daughter', when: '1795~/1826~' },
    { category: 'hands', title: 'A partner from the city', when: '1801~/1809~' },
    { category: 'wares', title: 'Slipware', when: '1771~/1804~' },
    { category: 'wares', title: 'Creamware', when: '1788~/1826~' },
    { category: 'wares', title: 'First printed plate', when: '1803~' },
    { category: 'kiln', title: 'Second kiln', when: '1790~' },
    { category: 'kiln', title: 'Fire', when: '1815-11~' },
    { category: 'kiln', title: 'Third kiln', when: '1816~/1826~' },
  ],
});

export const contradictions = (): SampleDocument => ({
  ...base,
  title: 'Two records that disagree',
  categories: [
    { id: 'study', label: 'Study', color: 'violet' },
    { id: 'work', label: 'Work', color: 'blue' },
    { id: 'place', label: 'Place', color: 'teal' },
  ],
  sources: [
    { id: 'register', title: 'University register', date: '2009' },
    { id: 'letter', title: 'A letter of reference', date: '2010-05' },
  ],
  events: [
    {
      id: 'degree',
      category: 'study',
      title: 'Degree in chemistry',
      when: '2004-10-01/2009-07-31',
      because: 'The register has the first and the last day.',
      sources: ['register'],
    },
    {
      id: 'laboratory',
      category: 'work',
      title: 'Works in a laboratory',
      when: '2007-03-01/2012-09-30',
      after: { event: 'degree', sources: ['letter'] },
      because: 'The letter says “after the degree”, and gives the month.',
      sources: ['letter'],
    },
    {
      id: 'moves',
      category: 'place',
      title: 'Moves to the north',
      when: '2008-05',
      during: 'laboratory',
    },
    {
      id: 'thesis',
      category: 'study',
      title: 'Hands in the thesis',
      during: 'degree',
      shape: 'moment',
      before: 'moves',
    },
    { category: 'work', title: 'Own practice', when: '2013/..' },
  ],
});

export const twoSources = (): SampleDocument => ({
  ...base,
  title: 'A printer whose birth is disputed (sample data)',
  asOf: '1720-01-01',
  categories: [
    { id: 'life', label: 'Life', color: 'teal' },
    { id: 'trade', label: 'Trade', color: 'amber' },
    { id: 'works', label: 'Works', color: 'violet' },
  ],
  sources: [
    { id: 'register', title: 'Parish register' },
    { id: 'sermon', title: 'Funeral sermon', date: '1702' },
    { id: 'history', title: 'A history of the town', date: '1893' },
    { id: 'company', title: 'Book of the company' },
  ],
  events: [
    {
      id: 'birth',
      category: 'life',
      title: 'Birth',
      importance: 1,
      claims: [
        {
          when: '1641-04',
          rank: 'preferred',
          sources: [{ id: 'register', locator: 'fol. 12' }],
          note: 'Written in the same month.',
        },
        {
          when: '1648',
          sources: [{ id: 'sermon', quote: 'He was taken from us in his four and fiftieth year.' }],
          note: 'The preacher may have counted from the baptism.',
        },
        { when: '1659', sources: ['history'], note: 'Gives no source of its own.' },
      ],
    },
    {
      id: 'apprentice',
      category: 'trade',
      title: 'Apprentice to a printer',
      startsAfter: { event: 'birth', lag: '~P14Y', sources: ['company'] },
      lasts: 'P7Y',
    },
    {
      id: 'freedom',
      category: 'trade',
      title: 'Made free of the company',
      shape: 'moment',
      after: 'apprentice',
      before: 'press',
    },
    { id: 'press', category: 'trade', title: 'Has a press of his own', when: '/1702', before: 'death' },
    {
      id: 'almanac',
      category: 'works',
      title: 'First almanac',
      when: '1672-11',
      during: 'press',
      because: 'The title page has the date.',
    },
    {
      id: 'broadsheet',
      category: 'works',
      title: 'Undated broadsheet',
      shape: 'moment',
      after: 'freedom',
      before: 'almanac',
      because: 'It names him as a freeman, and announces the almanac.',
    },
    {
      id: 'marriage',
      category: 'life',
      title: 'Marriage',
      shape: 'moment',
      after: 'freedom',
      before: 'almanac',
      because: 'Apprentices were not allowed to marry; the almanac names his wife.',
    },
    { id: 'death', category: 'life', title: 'Death', when: '1702-02-09', sources: ['register'] },
  ],
});

export const longNames = (): SampleDocument => ({
  ...base,
  title:
    'A civil servant whose posts were named by committees: a history of titles, departments and their successors, in the order of the official gazette',
  categories: [
    {
      id: 'ministry',
      label: 'Ministry for Economic Affairs, Regional Development and Transport',
      color: 'blue',
    },
    { id: 'law', label: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', color: 'amber' },
    { id: 'short', label: 'IT', color: 'teal' },
  ],
  events: [
    {
      category: 'ministry',
      title:
        'Deputy head of the interdepartmental working group on the simplification of forms for small and medium-sized enterprises',
      when: '2009-02/2013-11',
      importance: 1,
    },
    {
      category: 'ministry',
      title:
        'Head of the same group, which by then was called the Standing Conference on Administrative Burdens',
      when: '2013-12/2019-06',
    },
    {
      category: 'law',
      title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      when: '2015-01/2017-12',
    },
    {
      category: 'law',
      title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      when: '2012-06-11',
      place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      description:
        'A site visit. The address of the report is https://example.org/a-very-long-path/that-goes-on/and-on/without-a-single-space/until-it-has-to-be-broken-somewhere.html',
    },
    { category: 'short', title: 'E-mail', when: '2011' },
    {
      category: 'short',
      title: 'Migration of the registry of registries to the register of registers',
      when: '2018/..',
    },
  ],
});

export const german = (): SampleDocument => ({
  title: 'Eine Bibliothekarin',
  locale: 'de',
  asOf: AS_OF,
  categories: [
    { id: 'ausbildung', label: 'Ausbildung', color: 'violet' },
    { id: 'beruf', label: 'Beruf', color: 'blue' },
    { id: 'ort', label: 'Ort', color: 'teal' },
    { id: 'vorhaben', label: 'Vorhaben', color: 'slate' },
  ],
  events: [
    { category: 'ausbildung', title: 'Abitur', when: '2004-06' },
    {
      id: 'studium',
      category: 'ausbildung',
      title: 'Studium der Bibliothekswissenschaft',
      when: '2004-10/2009~',
    },
    {
      category: 'ausbildung',
      title: 'Auslandssemester',
      during: 'studium',
      because: 'Im Lebenslauf genannt, ohne Jahr.',
    },
    {
      id: 'stadt',
      category: 'beruf',
      title: 'Leiterin der Kinderabteilung, Stadtbibliothek',
      when: '2010-03/2018-12',
    },
    { category: 'beruf', title: 'Vertritt die Direktorin', when: '/2018-12', during: 'stadt' },
    {
      category: 'beruf',
      title: 'Fachstelle für öffentliche Bibliotheken',
      when: '2019-02/..',
      importance: 1,
    },
    { category: 'ort', title: 'Leipzig', when: '2004/2010' },
    { category: 'ort', title: 'Göttingen', when: '2010/..' },
    { category: 'vorhaben', title: 'Promotion', status: 'planned', when: '2027/..' },
  ],
});

/** In Hebrew; the words of the frame are in English, as the library has none in Hebrew yet. */
export const hebrew = (): SampleDocument => ({
  title: 'ספרנית',
  locale: 'he',
  asOf: AS_OF,
  categories: [
    { id: 'study', label: 'לימודים', color: 'violet' },
    { id: 'work', label: 'עבודה', color: 'blue' },
    { id: 'place', label: 'מקום', color: 'teal' },
    { id: 'plan', label: 'תוכניות', color: 'slate' },
  ],
  events: [
    { category: 'study', title: 'תואר ראשון בהיסטוריה', when: '2006-10/2009-07' },
    { id: 'ma', category: 'study', title: 'תואר שני במידענות', when: '2010~/2012-06' },
    { category: 'study', title: 'קורס שימור ספרים', during: 'ma' },
    { category: 'work', title: 'עוזרת מחקר', when: '2009/2012' },
    { id: 'archive', category: 'work', title: 'ארכיון העיר', when: '2012-09/2020-01' },
    { category: 'work', title: 'מנהלת המחלקה', when: '/2020-01', during: 'archive' },
    { category: 'work', title: 'הספרייה הציבורית', when: '2020-03/..', importance: 1 },
    { category: 'place', title: 'חיפה', when: '2006/2012' },
    { category: 'place', title: 'ירושלים', when: '2012-08/..' },
    { category: 'plan', title: 'ספר על העיתונים הישנים', status: 'planned' },
  ],
});

/** Numbers in [0, 1) that are the same on each run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HOLDINGS = [
  [
    'Letters',
    'rose',
    ['Letter to the council', 'Letter to the harbour master', 'Letter of thanks', 'Petition'],
  ],
  [
    'Minutes',
    'blue',
    ['Minutes of the council', 'Minutes of the works committee', 'Minutes of the school board'],
  ],
  ['Photographs', 'amber', ['Photograph of the market', 'Photograph of the quay', 'Portrait of a class']],
  ['Plans', 'teal', ['Plan of the water mains', 'Plan of a terrace', 'Survey of the common']],
  ['Deeds', 'violet', ['Deed of sale', 'Lease of a shop', 'Mortgage']],
  ['Newspapers', 'slate', ['Notice of an auction', 'Report of a meeting', 'Advertisement']],
] as const;

const two = (n: number): string => String(n).padStart(2, '0');

/** `count` records of a town's archive, 1850 to 1950, dated as archives date: some to the day, some to the decade. */
export function archive(count: number, seed: number): SampleDocument {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const events: SampleEvent[] = [];
  for (let i = 0; i < count; i++) {
    const [category, , titles] = HOLDINGS[below(HOLDINGS.length)]!;
    // More was kept of the later years.
    const year = 1850 + Math.floor(100 * Math.sqrt(random()));
    const month = `${year}-${two(1 + below(12))}`;
    const day = `${month}-${two(1 + below(28))}`;
    const when = [
      day,
      day,
      day,
      month,
      month,
      `${year}`,
      `${year}~`,
      `${String(year).slice(0, 3)}X`,
      `${year}?`,
    ];
    events.push({
      category,
      title: `${titles[below(titles.length)]!}, no. ${i + 1}`,
      when: below(20) === 0 ? `${year}/${Math.min(1949, year + 1 + below(6))}` : when[below(when.length)]!,
    });
  }
  return {
    ...base,
    title: 'A town’s archive',
    asOf: '1950-01-01',
    categories: HOLDINGS.map(([id, color]) => ({ id, label: id, color })),
    events,
  };
}
