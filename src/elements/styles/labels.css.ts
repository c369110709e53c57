/** The lanes view: labels of events, which are buttons, and what is counted. */
import { css } from 'lit';

export const labels = css`
  .events {
    position: absolute;
    inset: 0;
    margin: 0;
    padding: 0;
    list-style: none;
    pointer-events: none;
  }

  .event {
    position: absolute;
    padding: 0 4px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    font: 600 13px/20px var(--ct-font);
    text-align: start;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    cursor: pointer;
    pointer-events: auto;
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

  .event.cancelled .title,
  .event.cancelled.title {
    text-decoration: line-through;
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
    border: solid var(--ct-line-strong);
    border-width: 0 0 1.5px;
    border-inline-start-width: 1.5px;
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
    border: solid var(--ct-line-strong);
    border-width: 1.5px 0 0;
    border-inline-end-width: 1.5px;
    rotate: 45deg;
  }

  .event.order:dir(rtl)::after {
    rotate: -45deg;
  }

  .event:hover,
  .event.hovered {
    background: color-mix(in oklab, var(--hue) 12%, var(--ct-surface));
  }

  .event[aria-pressed='true'] {
    background: var(--ct-surface);
    box-shadow: inset 0 0 0 2px var(--ct-accent);
  }

  .event:focus-visible {
    outline-offset: 0;
    z-index: 1;
  }

  .cluster {
    position: absolute;
    padding: 0 4px;
    border: 0;
    border-radius: 4px;
    background: color-mix(in oklab, var(--hue) 16%, var(--ct-surface));
    color: var(--ct-text);
    font: 500 11px/20px var(--ct-font);
    font-variant-numeric: tabular-nums;
    overflow: hidden;
    white-space: nowrap;
    cursor: zoom-in;
    pointer-events: auto;
  }

  .beyond {
    position: absolute;
    inset-block-end: 2px;
    min-block-size: 24px;
    padding: 0 8px;
    border: 0;
    border-radius: 6px;
    background: var(--ct-surface-raised);
    color: var(--ct-text-muted);
    font: 400 12px/22px var(--ct-font);
    cursor: pointer;
  }

  .beyond.before {
    inset-inline-start: 4px;
  }

  .beyond.after-end {
    inset-inline-end: 4px;
  }

  @media (pointer: coarse) {
    .event::after,
    .cluster::after {
      content: '';
      position: absolute;
      inset: -6px;
    }
  }

  @media (forced-colors: active) {
    .event:focus-visible,
    .event[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
