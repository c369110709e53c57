/** The lanes view: events that are counted. */
import { css } from 'lit';

export const crowd = css`
  /* A number of many digits stands at the foot of its lane, beside the counts: beside the name there is room for a few. */
  .drawing:not(.names-above) .lane:not(.collapsed)::after {
    inset-block: auto 6px;
  }

  .events .cluster {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .cluster {
    background: color-mix(in oklab, var(--hue) 16%, var(--ct-surface));
    color: var(--ct-text);
    font: 500 12px/20px var(--ct-font);
    font-variant-numeric: tabular-nums;
    text-align: center;
    cursor: zoom-in;
  }

  .cluster > span {
    position: relative;
  }

  .cluster > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: color-mix(in oklab, var(--hue) 38%, var(--ct-surface));
  }

  [dir='rtl'] .cluster > svg {
    scale: -1 1;
  }

  /* It reaches as far as a pointer needs, over its strip. */
  .cluster::after {
    content: '';
    position: absolute;
    inset: -2px 0;
  }

  /* Its ground goes where colours are forced. */
  @media (forced-colors: active) {
    .cluster {
      border: 1px solid;
      line-height: 18px;
    }
  }

  @media (pointer: coarse) {
    .cluster::after {
      inset: -12px 0;
    }
  }
`;
