/** The story: landmark years, rails, spine and text side by side. */
import { css } from 'lit';
import { storySigns } from './story-signs.css.js';
import { storyWide } from './story-wide.css.js';

export const story = css`
  ${storySigns}

  .story {
    --side: calc(58px + 7px * var(--rails));
    padding-block: 18px 12px;
    padding-inline: 12px 20px;
  }

  @media print {
    .story-tools,
    .story .pager button {
      display: none;
    }

    .story-items > li {
      padding-block-end: 16px;
      break-inside: avoid;
    }

    .story-items > .story-year {
      padding-block: calc(2px + 6px * var(--space)) 18px;
      break-after: avoid;
    }

    .story-legend {
      padding-inline: 20px;
      break-inside: avoid;
    }
  }

  .story-items,
  .story-members {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .story-items > li {
    position: relative;
    max-inline-size: 640px;
    padding-block-end: calc(26px * var(--ct-space));
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

  /* Years that nothing fills are not drawn to scale where they are many: the spine lets go. */
  .story-items > .far::before {
    mask: linear-gradient(#000, transparent 20px, transparent 28px, #000 48px);
  }

  .story-items > .ahead::before {
    border-inline-start-style: dashed;
  }

  .story-items > .story-undated::before {
    display: none;
  }

  .story-year {
    padding-block-start: calc(8px + 14px * var(--space));
  }

  .story-year .story-words {
    position: absolute;
    /* A little of the room beside the list: 2016年 is on one line. */
    inset-inline-start: -6px;
    inline-size: 58px;
    font-size: 15px;
    font-weight: 680;
    line-height: 20px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .story-year:not(.unsure) .story-words {
    white-space: nowrap;
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

  .story-as-of,
  .story-when {
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

  .story-when span::before {
    content: ' · ' / ', ';
  }

  .story-when .state {
    color: var(--ct-text);
  }

  .story h3 {
    margin: 0;
    font-family: var(--ct-font-heading);
    font-size: 16px;
    font-weight: 640;
    line-height: 1.3;
  }

  .story .lead h3 {
    font-size: 20px;
    font-weight: 690;
  }

  .story-members h3 {
    font-size: 15px;
    font-weight: 560;
  }

  .story-members li {
    display: flex;
    gap: 4px;
  }

  .story-members svg {
    flex: none;
    margin-block-start: 4px;
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.5;
  }

  .story-members svg:dir(rtl) {
    transform: scaleX(-1);
  }

  /* What an editor adds: a band is no event, and a remark no text of one. */
  .story-context,
  .story-note {
    color: var(--ct-text-muted);
    font-size: 13px;
    line-height: 1.5;
  }

  .story-context {
    padding: 5px 12px 6px;
    border-block: 1px dotted color-mix(in oklab, var(--ct-line-strong) 60%, transparent);
    background: color-mix(in oklab, var(--ct-text) 3.5%, transparent);
  }

  .story-context p,
  .story-note p {
    margin: 0;
  }

  :is(.story-context, .story-note) a {
    color: var(--ct-accent);
  }

  .story-context .band-name {
    color: var(--ct-text);
    font-weight: 600;
  }

  .story-context .meta::before {
    content: '· ' / '';
  }

  .story-note {
    margin-block-start: 6px;
    margin-inline-start: calc(var(--level, 0) * 18px);
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--ct-line-strong);
  }

  .story-band .story-note {
    margin-block-start: 3px;
  }

  .story-note .story-when {
    padding: 0;
  }

  .story-members li:has(.story-note) {
    flex-wrap: wrap;
  }

  .story-members .story-note {
    flex-basis: 100%;
    margin-block: 2px 6px;
    margin-inline-start: 0;
  }

  .story-text {
    color: var(--ct-text-muted);
    font-size: 14.5px;
    line-height: 1.5;
  }

  .story-text :is(p, ul, ol) {
    margin-block: 3px 6px;
  }

  .story-text ul {
    list-style: disc;
  }

  ${storyWide}
`;
