/** The list of keys, and the hint at the zoom. */
import { css } from 'lit';

export const help = css`
  .keys {
    inline-size: min(460px, calc(100vw - 32px));
    max-block-size: calc(100vh - 32px);
    padding: 0;
    border: 1px solid var(--ct-line);
    border-radius: var(--ct-radius);
    background: var(--ct-surface);
    color: var(--ct-text);
    box-shadow: 0 12px 40px rgb(0 0 0 / 22%);
  }

  .keys::backdrop {
    background: rgb(0 0 0 / 18%);
  }

  .keys-body {
    padding: 14px 20px 18px;
  }

  .keys-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .keys h2 {
    font-size: 17px;
  }

  .keys h3 {
    margin: 14px 0 2px;
    font-size: 13px;
    font-weight: 640;
  }

  .keys p {
    margin: 2px 0 8px;
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .keys-close {
    margin-inline-end: -8px;
    padding: 8px;
    border-radius: var(--ct-radius-control);
  }

  .keys-close:hover {
    background: var(--ct-surface-raised);
  }

  .keys-close svg {
    display: block;
    margin: auto;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }

  .keys dl {
    margin: 0;
    font-size: 13px;
  }

  .keys dl > div {
    display: flex;
    align-items: center;
    gap: 16px;
    padding-block: 4px;
  }

  .keys dl > div + div {
    border-block-start: 1px solid var(--ct-line);
  }

  .keys dt {
    flex: none;
    inline-size: 176px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    color: var(--ct-text-muted);
  }

  .keys dd {
    margin: 0;
  }

  .keys kbd {
    position: relative;
    min-inline-size: 24px;
    padding: 2px 7px;
    border: 1px solid var(--ct-line-strong);
    border-block-end-width: 2px;
    border-radius: 6px;
    color: var(--ct-text);
    font: 500 12px/18px var(--ct-font);
    text-align: center;
    white-space: nowrap;
  }

  /* Over the drawing, but nothing to point at. */
  .zoom-hint {
    position: absolute;
    inset-inline: 0;
    z-index: 5;
    margin: 0;
    text-align: center;
    pointer-events: none;
  }

  .zoom-hint span {
    display: inline-block;
    padding: 6px 14px;
    border: 1px solid var(--ct-line);
    border-radius: 18px;
    background: var(--ct-surface-raised);
    color: var(--ct-text);
    font-size: 13px;
  }

  @media (prefers-reduced-motion: no-preference) {
    .zoom-hint {
      animation: ct-hint 5s both;
    }
  }

  @keyframes ct-hint {
    0%,
    100% {
      opacity: 0;
    }

    5%,
    94% {
      opacity: 1;
    }
  }

  @media (width < 480px) {
    .keys dt {
      inline-size: 124px;
    }
  }

  @media (forced-colors: active) {
    .zoom-hint span {
      border-color: CanvasText;
    }
  }
`;
