/** An ordinary résumé, with months where people remember them and years where they do not. Of nobody in particular. */
import { AS_OF, type SampleDocument } from '../timeline.js';

export const resume = (): SampleDocument => ({
  title: 'A software engineer',
  locale: 'en-GB',
  asOf: AS_OF,
  categories: [
    { id: 'education', label: 'Education', color: 'violet' },
    { id: 'work', label: 'Work', color: 'blue' },
    { id: 'side', label: 'Beside it', color: 'teal' },
    { id: 'life', label: 'Life', color: 'rose' },
  ],
  events: [
    { category: 'education', title: 'BSc, computer science', when: '2007-09/2010-06' },
    { category: 'education', title: 'MSc, distributed systems', when: '2012/2013', place: 'Part-time' },
    { category: 'education', title: 'Certificate in accessibility', when: '2019-05' },
    {
      category: 'work',
      title: 'Support desk, university library',
      when: '2008/2010',
      description: 'Two evenings a week, beside the degree.',
    },
    {
      category: 'work',
      title: 'Junior developer, insurance company',
      when: '2010-09/2013-12',
      description: 'Forms and letters of the claims department.',
    },
    {
      category: 'work',
      title: 'Developer, railway timetables',
      when: '2014-02/2018-08',
      description: 'Search for connections, and the board at the platform.',
    },
    {
      category: 'work',
      title: 'Senior developer, public broadcaster',
      when: '2018-10/2022-03',
      description: 'The media player: captions, keyboard, screen readers.',
      importance: 0.8,
    },
    {
      category: 'work',
      title: 'Lead engineer, city maps',
      when: '2022-06/..',
      description: 'A team of six.',
      importance: 1,
    },
    { category: 'side', title: 'Volunteer, coding club for children', when: '2015/2019' },
    { category: 'side', title: 'Maintainer of an open-source date library', when: '2017/..' },
    { category: 'side', title: 'Talk on time zones, regional conference', when: '2021-11' },
    { category: 'life', title: 'A winter in Lisbon', when: '2013-12/2014-02' },
    { category: 'life', title: 'Parental leave', when: '2020-09/2021-05' },
  ],
});
