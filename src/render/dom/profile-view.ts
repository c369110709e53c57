/** How events lie in a stretch of time, as an area. */
import { html, type TemplateResult } from 'lit';

/** `shares`, 0–1, are those of parts of the same length; as wide and high as the style sheet says. */
export const profileView = (shares: readonly number[]): TemplateResult =>
  html`<svg viewBox="0 0 ${shares.length} 1" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 1${shares.map((share, i) => `V${(1 - share).toFixed(2)}H${i + 1}`).join('')}V1Z" />
  </svg>`;
