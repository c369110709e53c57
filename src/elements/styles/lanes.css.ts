/** The lanes view: axis, bands and the as-of line. Places are set in inline coordinates, so that they mirror. */
import { css } from 'lit';

export const lanes = css`
  .drawing {
    position: relative;
    isolation: isolate;
  }

  .axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    overflow: clip;
    background: var(--ct-surface);
    border-block-end: 1px solid var(--ct-line);
    color: var(--ct-text-muted);
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
  }

  .layer {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .tick {
    position: absolute;
    inset-block-start: 30px;
    inset-inline-start: 0;
    padding-inline-start: 5px;
    white-space: nowrap;
    unicode-bidi: plaintext;
  }

  /* Ticks move in each frame of a zoom: what the theme says of them is worked out for what holds them. */
  .coarse {
    color: var(--ct-text);
    font-size: 13px;
    font-weight: 680;
    line-height: 20px;
  }

  .coarse > .tick {
    inset-block: 8px -40px;
    padding: 1px 6px;
    border-inline-start: 1px solid var(--ct-line);
  }

  .coarse > .pinned {
    padding: 1px 7px;
    border: 0;
  }

  .lane {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--ct-line);
  }

  .lane:has(.lane-name)::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: 9px;
    inline-size: 3px;
    border-start-end-radius: 2px;
    border-end-end-radius: 2px;
    background: var(--hue);
    forced-color-adjust: none;
  }

  .lane-name,
  .lane::after {
    position: absolute;
    inset-block-start: 9px;
    font-size: 13px;
    line-height: 20px;
  }

  .lane-name {
    inset-inline-start: 16px;
    max-inline-size: calc(var(--plot-x) - 40px);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    font-weight: 620;
    overflow: hidden;
    hyphens: auto;
  }

  .lane::after {
    content: attr(data-count);
    inset-inline-start: 0;
    inline-size: calc(var(--plot-x) - 12px);
    text-align: end;
    color: var(--ct-text-muted);
    font-variant-numeric: tabular-nums;
  }

  .dense .lane-name,
  .dense .lane::after {
    inset-block-start: 3px;
    font-size: 12px;
    line-height: 18px;
  }

  .dense .lane:has(.lane-name)::before {
    inset-block: 4px;
  }

  .names-above .lane-name {
    inset-block-start: 4px;
    max-inline-size: 100%;
    font-size: 12px;
    color: var(--ct-text-muted);
  }

  .plot {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--plot-x);
    overflow: clip;
  }

  /* A border would move everything in the plot by its width. */
  .names-beside .plot::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 1px solid var(--ct-line);
  }

  .after {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    background: var(--ct-surface-after);
    border-inline-start: 1px solid var(--ct-line-strong);
  }

  .as-of,
  .caption {
    position: absolute;
    font-size: 12px;
    line-height: 20px;
    color: var(--ct-text-muted);
    white-space: nowrap;
  }

  .as-of {
    line-height: 18px;
  }
`;
