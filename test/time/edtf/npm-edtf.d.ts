/** The package has no types; this much of it is compared. */
declare module 'edtf' {
  /** Throws where the text is not EDTF. Bounds in ms, the last one included; null where unknown. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
