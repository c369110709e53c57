/** The lanes view: signs at events whose parts can be hidden, as those of a tree. */
import { css } from 'lit';

export const families = css`
  .event:is(.open, .folded) {
    padding-inline-start: 26px;
  }

  .event:is(.open, .folded)::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 4.5px);
    inset-inline-start: 8px;
    inline-size: 6px;
    block-size: 6px;
    border: solid currentcolor;
    border-width: 0 1.75px 1.75px 0;
    rotate: 45deg;
    opacity: 0.65;
  }

  .event.folded::before {
    inset-block-start: calc(50% - 3.5px);
    inset-inline-start: 6px;
    rotate: -45deg;
  }

  .event.folded:dir(rtl)::before {
    rotate: 135deg;
  }

  /* Over a label that is over others, as it has focus. */
  .family-sign {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 24px;
    block-size: 24px;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    cursor: pointer;
    pointer-events: auto;
  }

  .family-sign:hover {
    background: color-mix(in oklab, var(--ct-text) 9%, transparent);
  }

  @media (pointer: coarse) {
    .family-sign::after {
      content: '';
      position: absolute;
      inset: -10px;
    }
  }

  @media print {
    .family-sign {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .event:is(.open, .folded)::before {
      opacity: 1;
    }
  }
`;
