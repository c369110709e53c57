/** The story where there is room: dates in a margin before the spine, text of a good measure after it, all of it in the middle. */
import { css } from 'lit';

export const storyWide = css`
  .story {
    container-type: inline-size;
  }

  @container (inline-size >= 800px) {
    .story-items {
      --margin: clamp(150px, 19cqi, 210px);
      --side: calc(var(--margin) + 6px + 7px * var(--rails));
      --text: min(600px, 100cqi - var(--side) - 36px);
      padding-block-start: 6px;
    }

    .story-items,
    .story > .pager {
      max-inline-size: calc(var(--margin, 190px) + 42px + 7px * var(--rails) + 600px);
      margin-inline: auto;
    }

    .story .story-tools {
      margin-inline-end: max(0px, (100% - 190px - 42px - 600px) / 2);
    }

    .story-items > li {
      display: grid;
      grid-template-columns: var(--margin) minmax(0, var(--text));
      column-gap: calc(42px + 7px * var(--rails));
      align-items: start;
      max-inline-size: none;
      padding-inline-start: 0;
    }

    /* All but what stands on the spine or beside it. */
    .story-items > li > :not(.rail, .sign) {
      grid-column: 2;
      min-inline-size: 0;
    }

    /* As many rows as what stands beside it may take. */
    .story-items > li > .story-when {
      grid-row: 1 / span 9;
      grid-column: 1;
      margin: 0;
      padding-block-start: 4px;
      text-wrap: balance;
      text-align: end;
    }

    .story-items > li:is(.story-group, .story-undated) > .story-when {
      padding-block-start: 3px;
    }

    .story-when span {
      display: block;
    }

    .story-when span::before {
      content: '' / ', ';
    }

    .story-items > .story-year {
      display: block;
      padding-inline-start: calc(var(--side) + 36px);
    }

    .story-items > .story-year .story-words {
      inset-inline-start: 0;
      inline-size: var(--margin);
      font-size: 17px;
    }

    .story-items > .story-year.unsure .story-words {
      font-size: 12px;
    }

    .story h3 {
      font-size: 17px;
    }

    .story .lead h3 {
      font-size: 23px;
    }

    .story-members h3 {
      font-size: 16px;
    }

    .story-text {
      font-size: 15.5px;
      line-height: 1.55;
    }
  }
`;
