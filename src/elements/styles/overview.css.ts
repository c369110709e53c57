/** The overview under the lanes: quiet, with a brush that can be seen and held. */
import { css } from 'lit';

export const overview = css`
  .overview {
    position: relative;
    flex: none;
    border-block-start: 1px solid var(--ct-line);
    touch-action: pan-y;
    -webkit-user-select: none;
    user-select: none;
  }

  .overview-name {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 16px;
    color: var(--ct-text-muted);
    font-size: 12px;
  }

  .strip {
    position: absolute;
    inset-block: 0;
    cursor: pointer;
  }

  .overview-ink {
    display: block;
    fill: var(--hue);
  }

  .overview-ink:dir(rtl) {
    scale: -1 1;
  }

  .overview-ink path {
    fill: var(--hue);
    forced-color-adjust: none;
  }

  .overview-ink .pale {
    opacity: 0.4;
  }

  .overview-tick {
    position: absolute;
    inset-block-end: 1px;
    padding-inline-start: 4px;
    color: var(--ct-text-muted);
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  /* Torn paper is for the axis: here two slanted strokes say enough. */
  .overview-break {
    position: absolute;
    inset-block-start: 0;
    background: linear-gradient(
        105deg,
        transparent calc(50% - 3.5px),
        var(--ct-line-strong) calc(50% - 3.5px) calc(50% - 2.5px),
        transparent calc(50% - 2.5px) calc(50% + 2.5px),
        var(--ct-line-strong) calc(50% + 2.5px) calc(50% + 3.5px),
        transparent calc(50% + 3.5px)
      )
      center / 24px 14px no-repeat;
    forced-color-adjust: none;
  }

  .brush {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 0;
  }

  .brush-window {
    position: absolute;
    inset: 0;
    border: 1.5px solid var(--ct-accent);
    border-radius: 6px;
    background: color-mix(in oklab, var(--ct-accent) 7%, transparent);
    cursor: grab;
  }

  .dragging .brush-window {
    cursor: grabbing;
  }

  /* An edge is 6 px to see and 24 px to hold, a third of it inside: less where the brush is so narrow that they would meet. */
  :is(.brush-start, .brush-end) {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    cursor: ew-resize;
  }

  .brush-start {
    inset-inline-start: min(-16px, 50% - 24px);
  }

  .brush-end {
    inset-inline-end: min(-16px, 50% - 24px);
  }

  :is(.brush-start, .brush-end)::before {
    content: '';
    position: absolute;
    inset-block: 9px;
    inset-inline-start: 13px;
    inline-size: 6px;
    border-radius: 3px;
    background: var(--ct-accent);
    forced-color-adjust: none;
  }

  .brush-end::before {
    inset-inline-start: 5px;
  }

  :is(.brush-start, .brush-end):focus-visible {
    outline: 0;
  }

  :is(.brush-start, .brush-end):focus-visible::before {
    outline: 2px solid var(--ct-focus);
    outline-offset: 2px;
  }

  @media (pointer: coarse) {
    :is(.brush-start, .brush-end) {
      inline-size: 44px;
    }

    .brush-start {
      inset-inline-start: min(-36px, 50% - 44px);
    }

    .brush-end {
      inset-inline-end: min(-36px, 50% - 44px);
    }

    .brush-start::before {
      inset-inline-start: 33px;
    }
  }

  @media (forced-colors: active) {
    :is(.brush-start, .brush-end)::before {
      background: Highlight;
    }
  }
`;
