/**
 * The story: landmark years, rails, spine and text side by side. Also what story and table share: buttons that look like
 * text, and the pager.
 */
import { css } from 'lit';
import { storySigns } from './story-signs.css.js';

export const story = css`
  ${storySigns}

  .story {
    --year: 58px;
    --side: calc(var(--year) + 7px * var(--rails));
    padding-block: 18px 12px;
    padding-inline: 12px 20px;
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

  .story-items > .story-year {
    padding-block: calc(8px + 14px * var(--space)) 22px;
  }

  .story-year .story-words {
    position: absolute;
    inset-inline-start: 0;
    inline-size: calc(var(--year) - 6px);
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

  /* The rule of a year, and the tick on the spine. */
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

  .story-items > .story-as-of {
    padding-block-start: calc(14px * var(--space));
    color: var(--ct-text-muted);
    font-size: 13px;
    line-height: 24px;
  }

  .story-as-of::after {
    content: '';
    position: absolute;
    inset-block-start: calc(11px + 14px * var(--space));
    inset-inline-start: calc(var(--side) + 3px);
    inline-size: 18px;
    border-block-start: 2px solid var(--ct-text-muted);
  }

  .story p {
    margin: 0;
  }

  .story-when {
    color: var(--ct-text-muted);
    font-size: 13px;
    line-height: 1.4;
    padding-block-start: 3px;
  }

  .story-when :is(b, i) {
    unicode-bidi: isolate;
    font-style: normal;
  }

  .story-when :is(b, i)::before {
    content: ' · ' / '';
    font-weight: 400;
  }

  .story-when b {
    color: var(--ct-text);
    font-weight: 600;
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

  :is(.story, .table) button,
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

  :is(.story, .table) button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  :is(.story, .table) [aria-pressed='true'] {
    color: var(--ct-accent);
    text-decoration: underline 2px;
    text-underline-offset: 4px;
  }

  .struck {
    text-decoration: line-through;
  }

  .story-text {
    margin-block-start: 3px;
    color: var(--ct-text-muted);
    font-size: 14.5px;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .story-text :is(p, ul, ol) {
    margin-block: 0 6px;
  }

  .story-text :is(ul, ol) {
    padding-inline-start: 18px;
    list-style: disc;
  }

  .story-text ol {
    list-style: decimal;
  }

  .story-members {
    padding-block-start: 3px;
  }

  .story-members > li {
    display: flex;
    gap: 4px;
  }

  .story-members h3 {
    font-size: 15px;
    font-weight: 560;
  }

  .story-members svg {
    flex: none;
    margin-block-start: 4px;
    fill: none;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .story-members svg:dir(rtl) {
    transform: scaleX(-1);
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
    padding: 12px 0;
    color: var(--ct-text-muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .pager button {
    min-block-size: 32px;
    padding: 4px 14px;
    border: 1px solid var(--ct-line-strong);
    border-radius: 8px;
    background: none;
    color: var(--ct-text);
    font: inherit;
    cursor: pointer;
  }

  .pager [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  @media (pointer: coarse) {
    :is(.story, .table, .pager) button,
    .mention {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    :is(.story, .table) [aria-pressed='true'] {
      color: Highlight;
    }
  }
`;
