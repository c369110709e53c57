/** What an editor adds to a history. `schema.ts` says how it is read. */
import { citations, label, sentence } from './schema-basics.js';
import { date, idOf, object } from './words.js';

/** What went on around the events, behind all of them: a war, a pandemic, a funding round. It is no event, and is not counted. */
export const band = object(
  {
    /** What it is called. */
    label,
    /** EDTF text: from when to when. */
    when: date('when'),
    /** More about it. */
    description: sentence,
    /** Who says so: ids of the document's sources, or the place in them. */
    sources: citations,
  },
  { needs: ['label', 'when'] },
);

/** A remark of the editor's, on an event or on a stretch of time. */
export const callout = object(
  {
    /** What it says. */
    text: sentence,
    /** Id of the event that it is about. */
    event: idOf('event'),
    /** EDTF text: the time that it is about, where it is not about one event. */
    when: date('when'),
    /** Who says so: ids of the document's sources, or the place in them. */
    sources: citations,
  },
  { needs: ['text'] },
);

/** A step of the way on which an editor leads readers through a history. */
export const step = object(
  {
    /** What it shows, in a few words. */
    title: label,
    /** What there is to say about it. */
    text: sentence,
    /** EDTF text: the time that is shown; all of it, where absent. */
    range: date('when'),
    /** Id of the event that is selected; none, where absent. */
    selected: idOf('event'),
  },
  { needs: ['title'] },
);
