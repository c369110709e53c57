/** An engineer who never lived: employers, posts under them, projects under those. Sample data. */
import { AS_OF, type SampleDocument } from '../timeline.js';

export const parts = (): SampleDocument => ({
  title: 'Noor Abels, an invented engineer (sample data)',
  locale: 'en-GB',
  asOf: AS_OF,
  categories: [
    { id: 'education', label: 'Education', color: 'violet' },
    { id: 'work', label: 'Work', color: 'blue' },
    { id: 'project', label: 'Projects', color: 'teal' },
  ],
  events: [
    {
      id: 'school',
      category: 'education',
      title: 'Studies engineering',
      place: 'Delft',
      when: '2006-09/2011-07',
    },
    { id: 'lock', category: 'project', title: 'Model of a lock', when: '2010/2011', parent: 'school' },
    {
      id: 'ports',
      category: 'work',
      title: 'Harbour Works Ltd',
      place: 'Rotterdam',
      when: '2011-09/2019-03',
    },
    { id: 'junior', category: 'work', title: 'Junior engineer', when: '2011-09/2014', parent: 'ports' },
    { id: 'quay', category: 'project', title: 'A quay wall', when: '2012-04/2013-10', parent: 'junior' },
    { id: 'crane', category: 'project', title: 'Track of a crane', when: '2013~/2014', parent: 'junior' },
    {
      id: 'lead',
      category: 'work',
      title: 'Leads the team for dredging',
      when: '2015/2019-03',
      parent: 'ports',
    },
    {
      id: 'fairway',
      category: 'project',
      title: 'A fairway made deeper',
      when: '2016-02/2018?',
      parent: 'lead',
    },
    { id: 'talk', category: 'project', title: 'A talk in Antwerp', when: '2017-06-02' },
    {
      id: 'sand',
      category: 'project',
      title: 'Where the sand goes, a study',
      when: '2017-09/2018-12',
      parent: 'lead',
    },
    {
      id: 'own',
      category: 'work',
      title: 'Abels & Daughters',
      place: 'Vlissingen',
      when: '2019-05/..',
      importance: 0.8,
    },
    {
      id: 'dike',
      category: 'project',
      title: 'A dike with a path on it',
      when: '2020-03/2022-11',
      parent: 'own',
    },
    { id: 'bridge', category: 'project', title: 'A bridge for bicycles', when: '2023-01/..', parent: 'own' },
    { id: 'sluice', category: 'project', title: 'A sluice', when: '2027', status: 'planned', parent: 'own' },
  ],
});
