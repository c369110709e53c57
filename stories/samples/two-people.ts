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
    {
      id: 'school',
      category: 'education',
      title: 'School of art',
      place: 'Leipzig',
      when: '1994-10/1998-07',
    },
    { id: 'paris', category: 'life', title: 'Lives in Paris', when: '1998~/2004' },
    { id: 'cards', category: 'work', title: 'Paints theatre sets', place: 'Paris', when: '1999/2003-05' },
    {
      id: 'prints',
      category: 'education',
      title: 'Learns lithography',
      place: 'Paris',
      when: '2000-09/2001-06',
    },
    { id: 'first', category: 'work', title: 'First show of her own', place: 'Paris', when: '2003-09' },
    { id: 'met', category: 'life', title: 'Meets Ben Sommer', when: '2005?' },
    {
      id: 'studio',
      category: 'work',
      title: 'Shares a studio with Ben Sommer',
      place: 'Cologne',
      when: '2006-04/2013',
    },
    {
      id: 'ceiling',
      category: 'work',
      title: 'Ceiling of a concert hall',
      place: 'Bonn',
      when: '2008/2010-03',
    },
    { id: 'prize', category: 'work', title: 'A city’s prize', place: 'Cologne', when: '2011-11-04' },
    {
      id: 'teaches',
      category: 'work',
      title: 'Teaches',
      place: 'Leipzig',
      when: '2014-10/..',
      importance: 0.8,
    },
    { id: 'leipzig', category: 'life', title: 'Lives in Leipzig again', when: '2014-09~/..' },
    { id: 'blue', category: 'work', title: 'The blue pictures', when: '2017~/2020' },
    {
      id: 'show',
      category: 'work',
      title: 'Both of them, in one museum',
      place: 'Lübeck',
      when: '2022-05/2022-09',
    },
    {
      id: 'book',
      category: 'work',
      title: 'A book of her drawings',
      when: '2027',
      shape: 'moment',
      status: 'planned',
    },
  ],
});

export const ben = (): SampleDocument => ({
  title: 'Ben Sommer, an invented sculptor',
  locale: 'en-GB',
  asOf: AS_OF,
  categories,
  events: [
    {
      id: 'mason',
      category: 'education',
      title: 'Learns with a stonemason',
      place: 'Naumburg',
      when: '1996-08/1999-07',
    },
    {
      id: 'cathedral',
      category: 'work',
      title: 'Mends a cathedral',
      place: 'Cologne',
      when: '1999-09/2005-03',
    },
    {
      id: 'evening',
      category: 'education',
      title: 'Evening classes in drawing',
      place: 'Cologne',
      when: '2001?/2004',
    },
    { id: 'met', category: 'life', title: 'Meets Ada Winter', when: '2004~' },
    {
      id: 'studio',
      category: 'work',
      title: 'Shares a studio with Ada Winter',
      place: 'Cologne',
      when: '2006-04/2013',
    },
    { id: 'bridge', category: 'work', title: 'Figures for a bridge', when: '2009/2012' },
    { id: 'wrist', category: 'life', title: 'A broken wrist', when: '2012-02/2012-07' },
    { id: 'sea', category: 'life', title: 'Moves to the sea', place: 'Near Lübeck', when: '2013-10/..' },
    { id: 'garden', category: 'work', title: 'A garden of stones', when: '2015/2021-06', importance: 0.8 },
    { id: 'apprentice', category: 'work', title: 'Takes an apprentice', when: '2018-08/2021-07' },
    {
      id: 'show',
      category: 'work',
      title: 'Both of them, in one museum',
      place: 'Lübeck',
      when: '2022-05/2022-09',
    },
    { id: 'harbour', category: 'work', title: 'A column for the harbour', when: '2024-03/..' },
  ],
});
