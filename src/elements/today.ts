/** The one look at the clock: today, in the reader's own calendar, as EDTF. */
export function today(): string {
  // Swedes write a date as EDTF does.
  return new Date().toLocaleDateString('sv');
}
