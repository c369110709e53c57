/** The lanes view: labels of events, which are buttons. */
import { css } from 'lit';

export const labels = css`
  .events {
    position: absolute;
    inset: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .events li {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: max-content;
  }

  .events button {
    position: relative;
    display: block;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0 4px;
    white-space: nowrap;
    overflow: hidden;
    pointer-events: auto;
  }

  .events .event {
    border-radius: 5px;
    font: 600 13px/20px var(--ct-font);
    text-overflow: ellipsis;
  }

  /* Text of the other direction is read in its own, and stands where the page's direction puts it. */
  .event.title {
    unicode-bidi: plaintext;
  }

  .event.lead {
    font-size: 15px;
    font-weight: 700;
  }

  .dense .event {
    font-size: 12px;
    line-height: 15px;
    font-weight: 560;
  }

  .event .when {
    margin-inline-start: 4px;
    color: var(--ct-text-muted);
    font-size: 12px;
    font-weight: 400;
  }

  .event .doubt {
    margin-inline-start: 4px;
    color: var(--hue);
  }

  .event.item,
  .event.order {
    padding-inline-start: 26px;
  }

  .event.item::before {
    content: '';
    position: absolute;
    inset-inline-start: 10px;
    inset-block-start: 8px;
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
    inset-block-start: -8px;
    inline-size: 9px;
    block-size: 18px;
    border-block-end: 1.5px solid var(--ct-line-strong);
    border-inline-start: 1.5px solid var(--ct-line-strong);
    border-end-start-radius: 5px;
  }

  /* The point of the arrow that leads from the event above. */
  .event.order::after {
    content: '';
    position: absolute;
    inset-inline-start: 14px;
    inset-block-start: 6.5px;
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
