/**
 * The design tokens: every colour, font and measure that a page may set. Light and dark go by the `color-scheme` that the
 * element inherits from the page. They stand on the element itself, so a page
 * sets them there: `career-timeline { --ct-accent: rebeccapurple; }`.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --ct-font: system-ui, sans-serif;
    --ct-font-heading: var(--ct-font);
    --ct-heading-size: 20px;
    --ct-space: 1;
    --ct-text: light-dark(#111722, #f2f4f8);
    --ct-text-muted: light-dark(#4a5362, #aab2c0);
    --ct-surface: light-dark(#fff, #10131a);
    --ct-surface-raised: light-dark(#f1f2f5, #1d212b);
    --ct-surface-after: light-dark(#f5f6f9, #161a23);
    --ct-line: light-dark(#e6e8ed, #252a35);
    --ct-line-strong: light-dark(#8a93a1, #6b7484);
    --ct-accent: light-dark(#1d5bd1, #7aa8ff);
    --ct-focus: light-dark(#1d5bd1, #8fb6ff);
    --ct-radius: 12px;
    --ct-radius-control: 8px;
    --ct-max-block-size: none;

    --ct-hue-0: light-dark(#6b319e, #a077fe);
    --ct-hue-1: light-dark(#1c6557, #73bfa4);
    --ct-hue-2: light-dark(#345bda, #8faafa);
    --ct-hue-3: light-dark(#975d0b, #f1ac3d);
    --ct-hue-4: light-dark(#b92972, #fe8195);
    --ct-hue-5: light-dark(#5f6575, #a4acb7);
    --ct-hue-6: light-dark(#557841, #9bda80);
    --ct-hue-7: light-dark(#2b7698, #6bd4f0);
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  @media (prefers-contrast: more) {
    :host {
      --ct-text-muted: var(--ct-text);
      --ct-line: var(--ct-line-strong);
    }
  }

  /* A page's theme gives way. */
  @media (forced-colors: active) {
    :host {
      --ct-text: CanvasText !important;
      --ct-text-muted: CanvasText !important;
      --ct-surface: Canvas !important;
      --ct-surface-raised: Canvas !important;
      --ct-surface-after: Canvas !important;
      --ct-line: GrayText !important;
      --ct-line-strong: CanvasText !important;
      --ct-accent: LinkText !important;
      --ct-focus: Highlight !important;
    }

    /* Elements set it for themselves, some to a colour that the document gives. */
    * {
      --hue: CanvasText !important;
    }
  }
`;
