/** An invented working life: an employer with roles under it, a picture that is drawn here, and films and sounds. */
import type { SampleDocument, SampleEvent } from '../timeline.js';

/** A picture without a network: the bridge of the works, painted on a canvas. PNG, as documents may hold no SVG. */
export function bridgePicture(width = 640, height = 400): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const paint = canvas.getContext('2d')!;
  const fill = (color: string, ...box: [number, number, number, number]): void => {
    paint.fillStyle = color;
    paint.fillRect(...box);
  };
  fill('#e9dcc3', 0, 0, width, height);
  fill('#c9b48d', 0, height * 0.62, width, height * 0.38);
  paint.strokeStyle = '#4b3d2a';
  paint.lineWidth = 5;
  for (let i = 0; i < 3; i++) {
    paint.beginPath();
    paint.arc(width * (0.2 + 0.3 * i), height * 0.68, width * 0.14, Math.PI, 0);
    paint.stroke();
  }
  fill('#4b3d2a', 0, height * 0.32, width, 7);
  for (let x = 12; x < width; x += 26) fill('#4b3d2a', x, height * 0.26, 2, height * 0.06);
  return canvas.toDataURL('image/png');
}

export const workingLife = (): SampleDocument => ({
  title: 'Ida Thorne, engineer (sample data)',
  asOf: '2026-02-10',
  categories: [
    { id: 'study', label: 'Study', color: 'violet', order: 1 },
    { id: 'employer', label: 'Employers', color: 'blue', order: 2 },
    { id: 'role', label: 'Roles', color: 'teal', order: 3 },
    { id: 'work', label: 'Works', color: 'amber', order: 4 },
  ],
  sources: [
    { id: 'report', title: 'Annual report', publisher: 'North Bridge Works', date: '2018-03' },
    {
      id: 'paper',
      title: 'The drawing office that stayed',
      publisher: 'Calder Valley Post',
      date: '2021-09-02',
    },
  ],
  events: [
    { id: 'college', title: 'Technical college', when: '2006-09/2009-06', category: 'study' },
    {
      id: 'works',
      title: 'North Bridge Works',
      when: '2009-09/2021-08',
      category: 'employer',
      place: 'Hebden Bridge',
      description: 'Bridges and weirs, *drawn by hand* to the end. Twelve years, three desks.',
      media: [
        {
          src: bridgePicture(),
          alt: 'Three stone arches under a railing, drawn in brown ink',
          width: 640,
          height: 400,
          credit: 'Drawing: I. Thorne',
        },
      ],
      links: [{ href: '#works', label: 'The works today' }],
      sources: [
        'report',
        { id: 'report', locator: 'p. 12', quote: 'The office is led, since March, by Miss Thorne.' },
        { id: 'paper', locator: 'col. 2' },
      ],
    },
    { id: 'apprentice', title: 'Apprentice', when: '2009-09/2012-06', category: 'role', parent: 'works' },
    { id: 'draughts', title: 'Draughtswoman', when: '2012-07/2017-02', category: 'role', parent: 'works' },
    {
      id: 'head',
      title: 'Head of the drawing office',
      when: '2017-03/2021-08',
      category: 'role',
      parent: 'works',
    },
    { id: 'weir', title: 'The weir at Mytholm', when: '2015~', category: 'work', importance: 0.8 },
    {
      id: 'bridge',
      title: 'A footbridge for the valley',
      when: '2019-05-11',
      category: 'work',
      importance: 0.9,
    },
    { id: 'flood', title: 'The great flood', when: '2015-12-26', category: 'work' },
    { id: 'practice', title: 'A practice of her own', when: '2021-10/..', category: 'employer' },
  ],
});

/** The same document with other media for one of its events. */
export const withMedia = (
  document: SampleDocument,
  id: string,
  media: NonNullable<SampleEvent['media']>,
): SampleDocument => ({
  ...document,
  events: document.events.map(event => (event.id === id ? { ...event, media } : event)),
});
