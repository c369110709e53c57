/** The one look at the clock: today, in the reader's own calendar, as EDTF. */
export function today(): string {
  const now = new Date();
  // ISO's text is in UTC: the clock is put to where that says what the reader's own does. `Intl` would take 50 ms to begin.
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
