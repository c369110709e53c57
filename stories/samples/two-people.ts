/** Two people who never lived, over the same years: sample data. */
import { AS_OF, type SampleDocument } from '../timeline.js';

const categories = [
  { id: 'education', label: 'Education', color: 'violet' },
  { id: 'work', label: 'Work', color: 'blue' },
  { id: 'life', label: 'Life', color: 'rose' },
] as const;

export const ada = (): SampleDocument => ({
  title: 'Ada Winter, an invented painter',
  locale: 'en-GB',
  asOf: AS_OF,
  categories,
  events: [
    { id: 'school', category: 'education', title: 'School of art', when: '1994-10/1998-07' },
    { id: 'paris', category: 'life', title: 'Lives in Paris', when: '1998~/2004' },
    { id: 'cards', category: 'work', title: 'Paints theatre sets', when: '1999/2003-05' },
    { id: 'first', category: 'work', title: 'First show of her own', when: '2003-09' },
    { id: 'met', category: 'life', title: 'Meets Ben Sommer', when: '2005?' },
    { id: 'studio', category: 'work', title: 'Shares a studio with Ben Sommer', when: '2006-04/2013' },
    { id: 'prize', category: 'work', title: 'A city’s prize', when: '2011-11-04' },
    { id: 'teaches', category: 'work', title: 'Teaches', when: '2014-10/..' },
  ],
});

export const ben = (): SampleDocument => ({
  title: 'Ben Sommer, an invented sculptor',
  locale: 'en-GB',
  asOf: AS_OF,
  categories,
  events: [
    { id: 'mason', category: 'education', title: 'Learns with a stonemason', when: '1996-08/1999-07' },
    { id: 'cathedral', category: 'work', title: 'Mends a cathedral', when: '1999-09/2005-03' },
    { id: 'met', category: 'life', title: 'Meets Ada Winter', when: '2004~' },
    { id: 'studio', category: 'work', title: 'Shares a studio with Ada Winter', when: '2006-04/2013' },
    { id: 'bridge', category: 'work', title: 'Figures for a bridge', when: '2009/2012' },
    { id: 'sea', category: 'life', title: 'Moves to the sea', when: '2013-10/..' },
    { id: 'garden', category: 'work', title: 'A garden of stones', when: '2015/2021-06' },
  ],
});
