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
`;
