/**
 * What story, table and card share, for they are read rather than looked at: text of either direction, titles that are
 * buttons, rich text, the pager and the parts of a long list.
 */
import { css } from 'lit';

export const reading = css`
  /* Words of one direction in a page of the other run as they do, and stand where the page's do. */
  :is(.story, .table, .card) :is(p, h3, li, dd, td, caption, blockquote, figcaption) {
    unicode-bidi: plaintext;
    text-align: left;
    word-break: auto-phrase; /* Japanese has no spaces to break at. */
  }

  :is(.story, .table, .card):dir(rtl) :is(p, h3, li, dd, td, caption, blockquote, figcaption) {
    text-align: right;
  }

  :is(h3, th) > button {
    padding: 2px 0;
  }

  :is(h3, th) > button:is(:hover, [aria-current]),
  .mention {
    text-decoration: underline 1px;
    text-underline-offset: 3px;
  }

  :is(h3, th) > [aria-current] {
    color: var(--ct-accent);
    text-decoration-thickness: 2px;
  }

  :is(.story-text, .card) :is(ul, ol) {
    padding-inline-start: 18px;
  }

  :is(.story-text, .card) a {
    color: var(--ct-accent);
    text-underline-offset: 2px;
  }

  /* What is part of something stands in a step under it, or says what that is. */
  :is(.story-event, .story-group) > :is(.story-when, h3, .story-text, .story-members),
  .table th > button {
    margin-inline-start: calc(var(--level, 0) * 18px);
  }

  .table .kin-note:not(.spoken) {
    display: block;
    color: var(--ct-text-muted);
    font-size: 12px;
    line-height: 1.4;
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

  /* The way to any place of a long list: each row the parts of what is shown in the one above. */
  .go-to {
    padding: 2px 20px 8px;
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .story > .go-to {
    max-inline-size: 640px;
    padding-inline: 0;
  }

  .go-to summary {
    inline-size: fit-content;
    min-block-size: 28px;
    line-height: 28px;
    cursor: pointer;
  }

  .go-to ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0;
    padding: 6px 0;
    list-style: none;
  }

  .go-to ul + ul {
    border-block-start: 1px solid var(--ct-line);
  }

  .go-to button {
    min-block-size: 28px;
    padding: 2px 10px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--ct-surface-raised);
    color: var(--ct-text);
  }

  .go-to button:hover,
  .go-to [aria-current] {
    border-color: var(--ct-line-strong);
  }

  .go-to [aria-current] {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .go-to [aria-current] {
      border: 2px solid Highlight;
    }
  }

  .go-to-count {
    color: var(--ct-text-muted);
    font-weight: 400;
  }

  @media (pointer: coarse) {
    .go-to :is(summary, button) {
      min-block-size: 44px;
    }

    .go-to summary {
      line-height: 44px;
    }
  }

  [aria-disabled='true'] {
    opacity: 0.45;
  }

  /* Paper is as long as it takes. */
  @media print {
    .go-to {
      display: none;
    }

    :host {
      block-size: auto !important;
      max-block-size: none !important;
    }

    .base:has(:is(.story, .table)),
    .view:has(:is(.story, .table)) {
      block-size: auto;
      max-block-size: none;
      border: 0;
      overflow: visible;
    }
  }
`;
