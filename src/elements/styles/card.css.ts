/** The card: one column, docked or as a sheet, wherever the frame puts it. */
import { css } from 'lit';

export const card = css`
  .card {
    padding: 18px 20px 24px;
    font-size: 14px;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .card-head {
    display: flex;
    align-items: center;
    margin-block-end: 8px;
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .card-head .swatch {
    flex: none;
    background: var(--hue);
    forced-color-adjust: none;
    inline-size: 11px;
    block-size: 11px;
    margin-inline-end: 7px;
    border-radius: 3px;
  }

  .card-close {
    display: grid;
    place-items: center;
    min-inline-size: 32px;
    min-block-size: 32px;
    margin-block: -6px;
    margin-inline: auto -8px;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--ct-text);
    cursor: pointer;
  }

  .card-close:hover {
    background: var(--ct-surface-raised);
  }

  .card-close svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }

  .card h3 {
    margin: 0 0 6px;
    font-size: 18px;
    font-weight: 680;
    line-height: 1.25;
    letter-spacing: -0.012em;
  }

  .card h3:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }

  .card h4 {
    margin: 18px 0 4px;
    font-size: 13px;
    font-weight: 640;
  }

  .card :is(p, ul, ol, blockquote, figure) {
    margin: 0 0 6px;
  }

  .card-when {
    font-size: 15px;
    text-wrap: pretty;
  }

  .card :is(.card-sure, .card-note, .card-text, h4 ~ p, li, blockquote, figcaption) {
    color: var(--ct-text-muted);
  }

  .card :is(.card-sure, figcaption) {
    font-size: 13px;
  }

  .card-text {
    margin-block: 12px;
  }

  .card :is(ul, ol) {
    padding-inline-start: 18px;
  }

  .card .plain {
    padding: 0;
    list-style: none;
  }

  .card li {
    margin-block-end: 2px;
  }

  .card .mention {
    min-block-size: 0;
    padding: 0;
    color: var(--ct-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .card .mention:hover {
    color: var(--ct-accent);
  }

  .card .plain .mention {
    min-block-size: 24px;
  }

  .card blockquote {
    margin-block-start: 4px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--ct-line-strong);
    font-size: 13px;
  }

  .card figure {
    margin-block: 12px;
  }

  .card img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: 6px;
  }

  .card-conflict {
    margin-block-start: 16px;
    padding: 10px 12px 4px;
    border: 1px solid var(--ct-line-strong);
    border-inline-start-width: 4px;
    border-radius: 6px;
  }

  .card-conflict h4 {
    margin-block-start: 0;
  }

  @media (pointer: coarse) {
    .card-close {
      min-inline-size: 44px;
      min-block-size: 44px;
      margin-block: -12px;
      margin-inline-end: -14px;
    }

    .card :is(.mention, a) {
      display: inline-block;
      min-block-size: 44px;
      align-content: center;
    }
  }

  @media (forced-colors: active) {
    .card-close {
      border: 1px solid ButtonText;
    }
  }
`;
