/**
 * The sections of JSON Resume that have dates, and which of their fields says what.
 */
export interface Section {
  /** What a reader sees of the category; an English text of the importer's, which its option `labels` replaces. */
  readonly label: string;
  /** Of the palette. */
  readonly color: string;
  /** Whose texts make the title, in this order: what was done, then for whom. */
  readonly title: readonly string[];
  /** Start and end of a span, or the date of a moment. */
  readonly dates: readonly [string] | readonly [string, string];
  /** What `url` leads to. */
  readonly host?: string;
}

const SPAN = ['startDate', 'endDate'] as const;

/** In the order of their lanes. */
export const SECTIONS = {
  work: { label: 'Work', color: 'blue', title: ['position', 'name'], dates: SPAN, host: 'name' },
  education: {
    label: 'Education',
    color: 'violet',
    title: ['studyType', 'area', 'institution'],
    dates: SPAN,
    host: 'institution',
  },
  projects: { label: 'Projects', color: 'green', title: ['name', 'entity'], dates: SPAN },
  volunteer: {
    label: 'Volunteering',
    color: 'teal',
    title: ['position', 'organization'],
    dates: SPAN,
    host: 'organization',
  },
  awards: { label: 'Awards', color: 'amber', title: ['title', 'awarder'], dates: ['date'] },
  certificates: { label: 'Certificates', color: 'slate', title: ['name', 'issuer'], dates: ['date'] },
  publications: {
    label: 'Publications',
    color: 'rose',
    title: ['name', 'publisher'],
    dates: ['releaseDate'],
  },
} as const satisfies Readonly<Record<string, Section>>;

export type SectionName = keyof typeof SECTIONS;

/** Fields of all sections that become paragraphs, lists and tags. */
export const PARAGRAPHS: readonly string[] = ['description', 'summary'];
export const LISTS: readonly string[] = ['highlights', 'courses'];
export const TAGS: readonly string[] = ['keywords', 'roles', 'type'];

/** Names that fields had in versions 0. */
export const RENAMED: Readonly<Record<string, string>> = { company: 'name', website: 'url' };
