/** Breaks of a folded axis: torn paper on a quiet ground, and a button at each. */
import { css } from 'lit';

export const gaps = css`
  .tears {
    position: absolute;
    inset: 0;
  }

  .torn {
    position: absolute;
    inset-block: 0;
    cursor: pointer;
  }

  .torn svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--ct-line-strong);
    stroke-width: 1;
    stroke-opacity: 0.7;
    pointer-events: none;
    forced-color-adjust: none;
  }

  .torn svg:dir(rtl) {
    scale: -1 1;
  }

  .torn .ground {
    fill: var(--ct-surface-after);
    stroke: none;
  }

  .torn .clear {
    fill: var(--ct-surface);
    stroke: none;
  }

  /* Words that are painted before the plot's own run across the torn edges, too. */
  .as-of,
  .names-above .lane-name {
    z-index: 1;
  }

  .names-above .lane-name {
    padding-inline-end: 4px;
    background: var(--ct-surface);
  }

  /* Over the axis, which stays in sight, and without a height, so that nothing moves. */
  .breaks {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    block-size: 0;
    pointer-events: none;
  }

  .breaks .tears {
    block-size: var(--axis);
    overflow: clip;
  }

  .break {
    position: absolute;
    inset-block-start: 0;
    block-size: var(--axis);
    border-radius: 5px;
    color: var(--ct-text-muted);
    font-size: 12px;
    line-height: 16px;
    white-space: nowrap;
    pointer-events: auto;
    isolation: isolate;
  }

  .break.open {
    inset-block-start: calc(var(--axis) - 25px);
    block-size: 24px;
    background: var(--ct-surface-raised);
  }

  .break svg {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: calc(50% - 9px);
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .break.open svg {
    inset-block-start: 3px;
  }

  /* Wider than its button, but under the ring around that. */
  .break span {
    position: absolute;
    z-index: -1;
    inset-block-start: 30px;
    inset-inline-start: 50%;
    padding-inline: 3px;
    border-radius: 4px;
    background: var(--ct-surface);
    font-variant-numeric: tabular-nums;
    translate: -50%;
  }

  .break span:dir(rtl) {
    translate: 50%;
  }

  .break:hover {
    color: var(--ct-accent);
  }

  .break:focus-visible {
    outline: 2px solid var(--ct-focus);
    outline-offset: -2px;
  }

  @media (pointer: coarse) {
    .break::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline: min(0px, (100% - 44px) / 2);
    }

    .break.open::after {
      inset-block: -20px 0;
    }
  }

  @media print {
    .break svg {
      display: none;
    }
  }
`;
