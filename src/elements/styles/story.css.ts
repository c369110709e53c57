/**
 * The story: landmark years, rails, spine and text side by side. Also what story and table share: buttons that look like
 * text, and the pager.
 */
import { css } from 'lit';
import { storySigns } from './story-signs.css.js';

export const story = css`
  ${storySigns}

  .story {
    --side: calc(58px + 7px * var(--rails));
    padding-block: 18px 12px;
    padding-inline: 12px 20px;
  }

  /* Words of one direction in a page of the other run as they do, and stand where the page's do. */
  :is(.story, .table, .card) :is(p, h3, li, td, caption, blockquote, figcaption) {
    unicode-bidi: plaintext;
    text-align: left;
  }

  :is(.story, .table, .card):dir(rtl) :is(p, h3, li, td, caption, blockquote, figcaption) {
    text-align: right;
  }

  .story ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .story-items > li {
    position: relative;
    max-inline-size: 640px;
    padding-block-end: 26px;
    padding-inline-start: calc(var(--side) + 36px);
  }

  /* The spine. */
  .story-items > li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--side) + 11.5px);
    border-inline-start: 1px solid var(--ct-line-strong);
    opacity: 0.5;
  }

  .story-items > li:first-child::before {
    inset-block-start: 12px;
  }

  .story-items > .ahead::before {
    border-inline-start-style: dashed;
  }

  .story-items > .story-undated::before {
    display: none;
  }

  .story-items > :is(.story-year, .story-as-of) {
    padding-block-start: calc(8px + 14px * var(--space));
  }

  .story-year .story-words {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 52px;
    font-size: 15px;
    font-weight: 680;
    line-height: 20px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .story-year.unsure .story-words {
    color: var(--ct-text-muted);
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
  }

  /* The rule of a year. */
  .story-year::after {
    content: '';
    display: block;
    position: relative;
    inset-block-start: 10px;
    border-block-start: 1px solid var(--ct-line);
  }

  .story-year.unsure::after {
    border-block-start-style: dotted;
  }

  .story :is(.story-as-of, .story-when) {
    margin: 0;
    padding-block-start: 3px;
    color: var(--ct-text-muted);
    font-size: 13px;
    line-height: 1.4;
  }

  .story-as-of::after {
    content: '';
    position: absolute;
    inset-block-end: 34px;
    inset-inline-start: calc(var(--side) + 3px);
    inline-size: 18px;
    border-block-start: 2px solid;
  }

  .story-when :is(b, i) {
    font-style: normal;
    font-weight: 400;
  }

  .story-when :is(b, i)::before {
    content: ' · ' / '';
  }

  .story-when b {
    color: var(--ct-text);
  }

  .story h3 {
    margin: 0;
    font-size: 16px;
    font-weight: 640;
    line-height: 1.3;
    letter-spacing: -0.006em;
  }

  .story .lead h3 {
    font-size: 20px;
    font-weight: 690;
    letter-spacing: -0.014em;
  }

  .story ol ol h3 {
    font-size: 15px;
    font-weight: 560;
  }

  .story ol ol > li {
    display: flex;
    gap: 4px;
  }

  .story ol ol svg {
    flex: none;
    margin-block-start: 4px;
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.5;
  }

  .story ol ol svg:dir(rtl) {
    transform: scaleX(-1);
  }

  :is(.story, .table, .pager) button,
  .mention {
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  :is(h3, th) > button:is(:hover, [aria-pressed='true']),
  .mention {
    text-decoration: underline 1px;
    text-underline-offset: 3px;
  }

  :is(h3, th) > [aria-pressed='true'] {
    color: var(--ct-accent);
    text-decoration-thickness: 2px;
  }

  :is(.story, .card) .cancelled {
    text-decoration: line-through;
  }

  .story-text {
    color: var(--ct-text-muted);
    font-size: 14.5px;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .story-text :is(p, ul, ol) {
    margin-block: 3px 6px;
  }

  .story .story-text :is(ul, ol) {
    padding-inline-start: 18px;
    list-style: disc;
  }

  .story .story-text ol {
    list-style: decimal;
  }

  :is(.story-text, .card) a {
    color: var(--ct-accent);
    text-underline-offset: 2px;
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 4px 16px;
    padding: 12px;
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .pager button {
    padding: 6px 14px;
    border: 1px solid var(--ct-line-strong);
    border-radius: 8px;
  }

  .pager [aria-disabled='true'] {
    opacity: 0.45;
  }

  @media (pointer: coarse) {
    :is(.story, .table, .pager) button,
    .mention {
      min-block-size: 44px;
    }
  }
`;
