/**
 * A day by the minute, and nine minutes of it by the second: the launch of a sounding rocket. Sample data: range, rocket and
 * crew are invented. Times are those of the range.
 */
import type { SampleDocument, SampleEvent } from '../timeline.js';

/** The day of the launch: its times are written without it below. */
const DAY = '2025-02-11';

const at = (time: string): string => `${DAY}T${time}`;

/** From one time to another of that day. */
const span = (start: string, end: string): Pick<SampleEvent, 'start' | 'end'> => ({
  start: at(start),
  end: at(end),
});

export const launchDay = (): SampleDocument => ({
  title: 'Launch day at Skarvholmen (sample data)',
  locale: 'en-GB',
  asOf: DAY,
  categories: [
    { id: 'countdown', label: 'Countdown', color: 'blue' },
    { id: 'flight', label: 'Flight', color: 'rose' },
    { id: 'rocket', label: 'Rocket', color: 'amber' },
    { id: 'range', label: 'Range safety', color: 'teal' },
    { id: 'weather', label: 'Weather', color: 'sky' },
    { id: 'science', label: 'Science', color: 'green' },
    { id: 'people', label: 'People', color: 'slate' },
  ],
  sources: [
    { id: 'log', title: 'Log of the launch control, 11 February 2025', date: DAY },
    { id: 'telemetry', title: 'Telemetry of flight SK-27', date: DAY },
    { id: 'diary', title: 'Diary of the principal investigator', date: DAY },
  ],
  events: [
    // The day.
    { id: 'briefing', category: 'people', title: 'Briefing', ...span('07:00', '07:35'), sources: ['log'] },
    {
      category: 'people',
      title: 'Bus from the village',
      before: { event: 'briefing', lag: '~PT25M' },
      lasts: ['PT15M', 'PT25M'],
      because: 'It is in time for coffee before the briefing; the drive is longer when there is snow.',
      sources: ['diary'],
    },
    { category: 'people', title: 'Lunch, in two shifts', ...span('11:30', '13:00') },
    { id: 'second-shift', category: 'people', title: 'Second shift takes over', when: at('14:00') },
    {
      category: 'people',
      title: 'Soup in the blockhouse',
      during: 'third-hold',
      because: 'Told of, without a time: while they waited for the aurora.',
      sources: ['diary'],
    },
    {
      category: 'people',
      title: 'Pad cleared of people',
      ...span('17:12', '17:28'),
      description: 'Nineteen people counted out of the gate, and nineteen into the blockhouse.',
      sources: ['log'],
    },
    { category: 'people', title: 'Crew stands down', when: at('23:10'), sources: ['log'] },

    { id: 'umbilical', category: 'rocket', title: 'Checks through the umbilical', ...span('07:45', '08:50') },
    { category: 'rocket', title: 'Batteries on charge', ...span('08:05', '12:40') },
    { category: 'rocket', title: 'Payload door closed', when: at('09:26'), sources: ['log'] },
    { category: 'rocket', title: 'Rail up, for the rehearsal', ...span('10:15', '10:48') },
    {
      id: 'dropout',
      category: 'rocket',
      title: 'Telemetry drops out',
      ...span('15:07:30', '15:11:05'),
      description: 'Three and a half minutes without a frame.',
      sources: ['telemetry'],
      importance: 0.6,
    },
    {
      category: 'rocket',
      title: 'A loose connector is found and mended',
      start: at('15:20'),
      lasts: ['PT35M', 'PT50M'],
      because: 'The log has when they went out to the pad, not when they came back.',
      sources: ['log'],
    },
    { category: 'rocket', title: 'Motors armed', ...span('17:35', '17:58'), sources: ['log'] },
    { category: 'rocket', title: 'Rail up', ...span('18:10', '18:21'), sources: ['log'] },

    {
      category: 'range',
      title: 'Sea area closed',
      ...span('16:00', '23:00'),
      description: 'Announced to shipping the day before.',
    },
    { category: 'range', title: 'Airspace closed', ...span('17:00', '22:30') },
    {
      id: 'boat',
      category: 'range',
      title: 'A fishing boat in the impact area',
      ...span('20:12', '20:55'),
      description: 'It did not answer on channel 16 until 20:31, and needed the rest of the hour to get out.',
      sources: ['log'],
    },

    { category: 'weather', title: 'Balloon at noon', when: at('12:00') },
    { category: 'weather', title: 'Balloon at four', when: at('16:00') },
    { category: 'weather', title: 'Balloon before the count', when: at('17:30') },
    {
      id: 'showers',
      category: 'weather',
      title: 'Snow showers',
      start: at('09:40'),
      lasts: ['PT1H20M', 'PT2H'],
      because: 'They let up little by little.',
      sources: ['diary'],
    },
    {
      id: 'wind',
      category: 'weather',
      title: 'Wind above the limit',
      ...span('18:44', '19:36'),
      sources: ['log'],
    },
    { category: 'weather', title: 'Clear sky', start: at('20:20'), end: '..', sources: ['diary'] },

    { category: 'countdown', title: 'Rehearsal of the count', ...span('10:00', '11:20') },
    {
      id: 'count',
      category: 'countdown',
      title: 'Count starts at T − 2 h',
      when: at('18:00'),
      sources: ['log'],
    },
    {
      category: 'countdown',
      title: 'Hold at T − 68 min: wind',
      ...span('18:52', '19:40'),
      startsAfter: 'wind',
      sources: ['log'],
    },
    {
      category: 'countdown',
      title: 'Hold at T − 33 min: the boat',
      ...span('20:15', '20:58'),
      startsAfter: 'boat',
      sources: ['log'],
    },
    {
      id: 'third-hold',
      category: 'countdown',
      title: 'Hold at T − 2 min: waiting for the aurora',
      ...span('21:29', '21:41'),
      sources: ['log'],
    },
    {
      category: 'countdown',
      title: 'Go from the scientist',
      when: at('21:41:02'),
      sources: ['diary'],
      importance: 0.6,
    },
    { category: 'countdown', title: 'Count resumes', when: at('21:41:17'), sources: ['log'] },

    { category: 'science', title: 'Cameras watch the sky', ...span('16:30', '23:05') },
    {
      id: 'first-arc',
      category: 'science',
      title: 'First arc, low in the north',
      shape: 'moment',
      before: { event: 'arc', lag: '~PT1H' },
      because: '“An hour before it came to life”, says the diary.',
      sources: ['diary'],
    },
    {
      id: 'arc',
      category: 'science',
      title: 'The arc comes to life',
      ...span('21:37', '21:52'),
      sources: ['diary'],
    },
    {
      category: 'science',
      title: 'Measures',
      ...span('21:44:40', '21:51:48'),
      description: 'Electrons, ions and two electric probes: seven minutes and eight seconds of data.',
      sources: ['telemetry'],
      importance: 0.7,
    },
    {
      category: 'science',
      title: 'Within the arc',
      during: 'above',
      because: 'The count of electrons shows it; where it begins and ends is a matter of taste.',
      sources: ['telemetry'],
    },
    { id: 'quick-look', category: 'science', title: 'A first look at the data', ...span('21:58', '22:40') },
    {
      category: 'science',
      title: 'First plot on the wall',
      shape: 'moment',
      after: { event: 'quick-look', lag: '~PT5M' },
      because: '“A few minutes later.”',
      sources: ['diary'],
    },

    // Nine minutes of it.
    {
      id: 'launch',
      category: 'flight',
      title: 'Launch',
      when: at('21:43:17'),
      sources: ['log', 'telemetry'],
      importance: 1,
    },
    {
      category: 'flight',
      title: 'First stage burns',
      ...span('21:43:17', '21:43:22'),
      startsWith: 'launch',
      sources: ['telemetry'],
    },
    { category: 'flight', title: 'Coasts', ...span('21:43:23', '21:43:31'), sources: ['telemetry'] },
    {
      category: 'flight',
      title: 'Second stage burns',
      ...span('21:43:32', '21:44:03'),
      sources: ['telemetry'],
    },
    { category: 'flight', title: 'Nose cone off', when: at('21:44:21'), sources: ['telemetry'] },
    { category: 'flight', title: 'Booms out', ...span('21:44:33', '21:44:38'), sources: ['telemetry'] },
    {
      id: 'above',
      category: 'flight',
      title: 'Above 100 km',
      ...span('21:44:52', '21:51:20'),
      sources: ['telemetry'],
    },
    {
      category: 'flight',
      title: 'Apogee, 318 km',
      when: at('21:48:06'),
      sources: ['telemetry'],
      importance: 0.8,
    },
    { id: 'loss', category: 'flight', title: 'Signal lost', when: at('21:52:41'), sources: ['telemetry'] },
    {
      category: 'flight',
      title: 'Falls into the sea',
      shape: 'moment',
      after: { event: 'loss', lag: '~PT1M' },
      because: 'Worked out from the last height and speed.',
      sources: ['telemetry'],
    },
    {
      category: 'people',
      title: 'A boat goes out for the payload',
      start: '2025-02-12T06:30',
      end: '2025-02-12T15:00',
      status: 'planned',
    },
  ],
});
