/** What the table is arranged by: a quiet line above it, heads that sort, and the list of its columns. */
import { css } from 'lit';

export const arrange = css`
  .table-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 20px;
    padding: 10px 20px 6px;
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .table-title {
    flex: 1 240px;
    margin: 0;
  }

  .arrange,
  .arrange-sort,
  .arrange-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }

  .arrange {
    position: relative;
    gap: 6px 14px;
  }

  .arrange label {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }

  .arrange :is(select, button) {
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--ct-surface-raised);
    color: var(--ct-text);
    font: inherit;
  }

  .arrange :is(select, button):hover {
    border-color: var(--ct-line-strong);
  }

  .arrange select {
    padding-inline: 6px 4px;
  }

  .arrange button:is([aria-pressed='true'], [aria-expanded='true']) {
    border-color: var(--ct-text-muted);
  }

  .arrange-said {
    color: var(--ct-text);
  }

  .arrange-said:empty {
    display: none;
  }

  .arrange-columns {
    display: flex;
    flex: 100%;
    flex-wrap: wrap;
    gap: 0 18px;
    padding-block-end: 4px;
  }

  .arrange-columns label {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    color: var(--ct-text);
    cursor: pointer;
  }

  .arrange-columns input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--ct-accent);
    cursor: pointer;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    font-weight: 600;
  }

  .sort::after {
    content: '' / '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-block-end: 4px;
    border: solid currentcolor;
    border-width: 0 1.75px 1.75px 0;
    rotate: 45deg;
    opacity: 0;
  }

  .sort:is(:hover, :focus-visible)::after {
    opacity: 0.6;
  }

  .table [aria-sort] .sort {
    color: var(--ct-text);
  }

  .table [aria-sort] .sort::after {
    opacity: 1;
  }

  /* Up where what is first is the least. */
  .table [aria-sort='ascending'] .sort::after {
    margin-block: 4px 0;
    rotate: 225deg;
  }

  @container (inline-size < 640px) {
    .arrange {
      flex: 100%;
    }
  }

  @media (pointer: coarse) {
    .arrange :is(select, button),
    .arrange-columns label,
    .sort {
      min-block-size: 44px;
    }
  }

  @media print {
    .arrange,
    .arrange-columns {
      display: none;
    }

    /* The words of a button are not repeated on the next page; those of a head are. */
    .table .sort {
      display: contents;
    }

    .table .sort::after {
      opacity: 0;
      display: inline-block;
      margin-inline-start: 8px;
    }

    .table [aria-sort] .sort::after {
      opacity: 1;
    }
  }
`;
