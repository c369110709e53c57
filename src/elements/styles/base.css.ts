/** The frame of the element: header, toolbar, the place of the view and of the card, notices. */
import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    min-inline-size: 0;
    color: var(--ct-text);
    font: 400 14px/1.45 var(--ct-font);
    text-align: start;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* All buttons begin as text that can be pressed. */
  button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  .base .cancelled {
    text-decoration: line-through;
  }

  .base {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    max-block-size: var(--ct-max-block-size);
    background: var(--ct-surface);
    border: 1px solid var(--ct-line);
    border-radius: var(--ct-radius);
    overflow: clip;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 24px;
    padding: calc(15px * var(--ct-space)) clamp(16px, 4cqi, 20px);
    border-block-end: 1px solid var(--ct-line);
  }

  .heading {
    flex: 1 300px;
    min-inline-size: 0;
  }

  h2 {
    margin: 0;
    font-family: var(--ct-font-heading);
    font-size: var(--ct-heading-size);
    font-weight: 680;
    line-height: 1.3;
  }

  .summary {
    margin: 2px 0 0;
    color: var(--ct-text-muted);
    font-size: 13px;
    max-inline-size: 90ch;
  }

  /* As large as what comes, so that nothing moves. */
  .summary:empty {
    block-size: 1.45em;
  }

  .tools:empty {
    inline-size: min(100%, 480px);
    block-size: 36px;
  }

  :focus-visible {
    outline: 2px solid var(--ct-focus);
    outline-offset: 1px;
  }

  .body {
    display: flex;
    flex-direction: column;
    flex: auto;
    min-block-size: 0;
  }

  .main {
    display: flex;
    flex-direction: column;
    flex: auto;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .view {
    flex: auto;
    min-inline-size: 0;
    min-block-size: 0;
    overflow: auto;
    scrollbar-width: thin;
  }

  .view:focus-visible {
    outline-offset: -2px;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 12px;
    margin: 0;
    padding: 20px;
    color: var(--ct-text-muted);
    text-align: center;
  }

  .notice.alone {
    min-block-size: 160px;
  }

  /* As high as it will be, so that nothing moves when it comes. */
  .overview-place {
    flex: none;
    min-block-size: 54px;
  }

  .overview-place.dense {
    min-block-size: 31px;
  }

  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
