/**
 * English: the words of the tools around the drawing: overview, search, filters. They come with these, and not before.
 */
export const enTools = {
  overview: {
    label: 'Overview',
    /** The part of time that is shown, and its two edges; each is a slider, whose value is said in dates. */
    window: 'Time shown',
    start: 'Start of the time shown',
    end: 'End of the time shown',
  },
};
