/** The toolbar: groups of buttons, the first of them a choice. */
import { css } from 'lit';

export const toolbar = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }

  .group {
    display: flex;
    padding: 3px;
    gap: 2px;
    border-radius: 10px;
    background: var(--ct-surface-raised);
  }

  .toolbar button {
    padding: 8.5px 12px;
    border-radius: var(--ct-radius-control);
    color: var(--ct-text-muted);
    font-size: 13px;
    line-height: 1;
  }

  .toolbar .icon {
    padding: 6px 7px;
  }

  .toolbar svg {
    display: block;
    margin: auto;
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .toolbar svg:dir(rtl) {
    scale: -1 1;
  }

  .toolbar button:hover {
    color: var(--ct-text);
  }

  .toolbar [aria-checked='true'] {
    background: var(--ct-surface);
    color: var(--ct-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--ct-line), 0 1px 2px rgb(0 0 0 / 8%);
  }

  [data-ask='more'],
  .toolbar .spare {
    display: none;
  }

  [data-ask='more'] svg {
    stroke-width: 2.8;
  }

  /* Who has fingers only has no keys. */
  @media (pointer: coarse) {
    [data-ask='keys'] {
      display: none;
    }
  }

  /* One row less on a phone. */
  @container (inline-size < 440px) {
    .toolbar {
      gap: 6px;
    }

    .toolbar button {
      padding-inline: 9px;
    }

    .toolbar .icon {
      padding-inline: 6px;
    }

    /* In the lanes: what can be done by fingers, or keys, waits. */
    .toolbar [data-ask='more'],
    .toolbar .spare[data-ask='legend'] {
      display: block;
    }

    .group:has([data-ask='more']) :is([data-ask='legend'], [data-ask='keys']),
    .group:has([aria-expanded='false'][data-ask='more']) ~ .of-time {
      display: none;
    }
  }

  @container (inline-size < 440px) {
    @media not (pointer: coarse) {
      .toolbar .spare {
        display: block;
      }
    }
  }

  @media print {
    .tools {
      display: none;
    }
  }

  :is(.notice, .pager) button {
    padding: 6px 14px;
    border: 1px solid var(--ct-line-strong);
    border-radius: var(--ct-radius-control);
  }
`;
