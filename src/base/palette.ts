/**
 * Names of the palette, which documents may use, at their places in `--ct-hue-0` … `--ct-hue-7`; themes decide what
 * they look like.
 */
export const PALETTE: readonly string[] = 'violet teal blue amber rose slate green sky'.split(' ');
