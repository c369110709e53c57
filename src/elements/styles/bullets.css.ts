/** The lanes view: signs of events that share a bracket. They take no room of their own, and come with what is said beside the picture. */
import { css } from 'lit';

export const bullets = css`
  .event.item::before {
    content: '';
    position: absolute;
    inset-inline-start: 10px;
    inset-block-start: calc(50% - 2.5px);
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: var(--hue);
    forced-color-adjust: none;
  }

  .event.order::before {
    content: '';
    position: absolute;
    inset-inline-start: 11px;
    inset-block-start: calc(3px - 50%);
    inline-size: 9px;
    block-size: calc(100% - 3px);
    border-block-end: 1.5px solid var(--ct-line-strong);
    border-inline-start: 1.5px solid var(--ct-line-strong);
    border-end-start-radius: 5px;
  }

  /* The point of the arrow that leads from the event above. */
  .event.order::after {
    content: '';
    position: absolute;
    inset-inline-start: 14px;
    inset-block-start: calc(50% - 4px);
    inline-size: 6px;
    block-size: 6px;
    border-block-start: 1.5px solid var(--ct-line-strong);
    border-inline-end: 1.5px solid var(--ct-line-strong);
    rotate: 45deg;
  }

  .event.order:dir(rtl)::after {
    rotate: -45deg;
  }
`;
