/**
 * The design tokens: every colour, font and measure that a page may set. Light and dark go by the `color-scheme` that the
 * element inherits from the page. They stand on the element itself, so a page
 * sets them there: `career-timeline { --ct-accent: rebeccapurple; }`.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --ct-font: system-ui, sans-serif;
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
    --ct-max-block-size: none;

    --ct-hue-0: light-dark(#5b4fc4, #a89bf5);
    --ct-hue-1: light-dark(#0b7a6a, #46d3bf);
    --ct-hue-2: light-dark(#1d5bd1, #7aa8ff);
    --ct-hue-3: light-dark(#a8500b, #f5a55c);
    --ct-hue-4: light-dark(#b9224c, #ff8fa8);
    --ct-hue-5: light-dark(#58626f, #a5afbd);
    --ct-hue-6: light-dark(#3f7d1f, #98cf6b);
    --ct-hue-7: light-dark(#0a6f96, #5cc4ec);
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

  @media (forced-colors: active) {
    :host {
      --ct-text: CanvasText;
      --ct-text-muted: CanvasText;
      --ct-surface: Canvas;
      --ct-surface-raised: Canvas;
      --ct-surface-after: Canvas;
      --ct-line: GrayText;
      --ct-line-strong: CanvasText;
      --ct-accent: LinkText;
      --ct-focus: Highlight;
    }

    /* Elements set it for themselves, some to a colour that the document gives. */
    * {
      --hue: CanvasText !important;
    }
  }
`;
