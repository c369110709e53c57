/** Lists of the card that lead on: a word, and beside it the events of that kind. */
import { css } from 'lit';

export const cardKin = css`
  .kin {
    display: grid;
    grid-template-columns: minmax(5em, max-content) 1fr;
    column-gap: 12px;
    margin: 10px 0 0;
  }

  h4 + .kin {
    margin-block-start: 2px;
  }

  .kin > div {
    display: contents;
  }

  .kin :is(dt, dd) {
    margin: 0;
    padding-block: 2px;
    color: var(--ct-text-muted);
  }

  .kin > div + div > :is(dt, dt + dd) {
    margin-block-start: 6px;
  }

  .kin dt {
    font-size: 13px;
    line-height: 21px;
  }

  .kin dd {
    grid-column: 2;
  }

  /* In one line, where it fits in one. */
  .kin-when {
    display: inline-block;
    font-size: 13px;
  }

  @media (pointer: coarse) {
    .kin .mention {
      display: inline-block;
      min-block-size: 44px;
      align-content: center;
    }

    .kin dt {
      align-content: center;
      block-size: 44px;
    }

    .kin :is(dt, dd) {
      padding-block: 0;
    }
  }

  .card [part~='hide-parts'] {
    margin-block: 8px 0;
    font-size: 13px;
  }
`;
