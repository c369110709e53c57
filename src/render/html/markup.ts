/**
 * HTML as text that is safe by the way in which it is made: whatever fills a template is escaped, unless it was made so itself.
 * Attributes stand in double quotes, always.
 */

/** Text that is HTML. Nothing of a document's is one: its texts are strings. */
export interface Markup {
  readonly markup: string;
}

/** What fills a template; false and undefined leave nothing. */
export type Filling = string | number | false | undefined | Markup | readonly Filling[];

/** A template's text as HTML. Its own line breaks, with what indents the next line, are left out. */
export const markup = (pieces: TemplateStringsArray, ...fillings: readonly Filling[]): Markup => ({
  markup: pieces
    .map((piece, i) => (i === 0 ? '' : filled(fillings[i - 1])) + piece.replace(/\n\s*/g, ''))
    .join(''),
});

/** ` name="value"`, to stand right behind the name of a tag or another attribute; nothing where there is no value. */
export const attribute = (name: string, value: string | number | undefined): Markup =>
  value === undefined ? NOTHING : { markup: ` ${name}="${escaped(String(value))}"` };

/** Blocks, each on a line of its own; empty ones are left out. */
export const lines = (...blocks: readonly Filling[]): Markup => ({
  markup: blocks.map(filled).filter(Boolean).join('\n'),
});

/** Pieces with another one between each two of them. */
export const between = (separator: Filling, pieces: readonly Filling[]): Markup => ({
  markup: pieces.map(filled).join(filled(separator)),
});

export const NOTHING: Markup = { markup: '' };

export const isNothing = ({ markup: text }: Markup): boolean => text === '';

function filled(filling: Filling): string {
  if (filling === undefined || filling === false) return '';
  if (typeof filling === 'string') return escaped(filling);
  if (typeof filling === 'number') return String(filling);
  return 'markup' in filling ? filling.markup : filling.map(filled).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags, and between double quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ENTITIES[sign]!);
