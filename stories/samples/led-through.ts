/** The engineer who never lived, as an editor tells her working life: sample data, in times that were real. */
import type { SampleDocument } from '../timeline.js';
import { engineer } from './engineer.js';

export const ledThrough = (): SampleDocument => ({
  ...engineer(),
  title: 'Marit Oksvold, bridge engineer, in four steps (sample data)',
  sources: [
    {
      id: 'who',
      title: 'Coronavirus disease (COVID-19) pandemic',
      publisher: 'World Health Organization',
      url: 'https://www.who.int/europe/emergencies/situations/covid-19',
    },
  ],
  bands: [
    {
      label: 'Financial crisis',
      when: '2007/2009',
      description: 'Cities built less; who designed bridges had time to teach.',
    },
    { label: 'Pandemic', when: '2020-03-11/2023-05-05', sources: ['who'] },
  ],
  callouts: [
    { text: 'The bridge that made her name. It did not sway.', event: 'metro' },
    { text: 'Two employers and a practice of her own: no week had seven days.', when: '2008/2012' },
    { text: 'Begun on a night train, ended eleven years later.', event: 'doctorate' },
  ],
  steps: [
    {
      title: 'Learning',
      text: 'A degree, a year abroad, and summers of counting cracks.',
      range: '1996/2002',
      selected: 'degree',
    },
    {
      title: 'Three things at once',
      text: 'Three days for the city, one for students, the rest for whoever called.',
      range: '2004/2013',
    },
    {
      title: 'Porto',
      text: 'Eleven viaducts and a river crossing, and a thesis beside them.',
      range: '2012/2019',
      selected: 'metro',
    },
    {
      title: 'From bridges to what shakes them',
      text: 'Software now, four days a week.',
      range: '2018/..',
      selected: 'software',
    },
  ],
});
