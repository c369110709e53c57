/** The story: from which end it is told, as a quiet choice beside what comes first. */
import { css } from 'lit';

export const storyTools = css`
  /* Beside what comes first: no row of its own. */
  .story-tools {
    float: inline-end;
    position: relative;
    z-index: 1;
    margin-block: -6px 4px;
    margin-inline: 12px max(0px, 100% - 640px);
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .story-tools svg {
    display: none;
  }

  .story-tools label {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }

  .story-tools select {
    min-block-size: 28px;
    max-inline-size: 100%;
    padding-block: 2px;
    padding-inline: 6px 4px;
    border: 1px solid transparent;
    border-radius: var(--ct-radius-control);
    background: var(--ct-surface-raised);
    color: var(--ct-text);
    font: inherit;
  }

  /* Where there is little room, two arrows. */
  @container (inline-size < 560px) {
    .story-tools .choice-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .story-tools label {
      position: relative;
      background: var(--ct-surface);
      border-radius: var(--ct-radius-control);
    }

    .story-tools svg {
      display: block;
      position: absolute;
      inset: calc(50% - 8px);
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.6;
      stroke-linecap: round;
      stroke-linejoin: round;
      pointer-events: none;
    }

    .story-tools select {
      appearance: none;
      box-sizing: border-box;
      inline-size: 32px;
      min-block-size: 32px;
      padding: 0;
      color: transparent;
    }

    .story-tools option {
      color: var(--ct-text);
    }
  }

  .story-tools select:hover {
    border-color: var(--ct-line-strong);
  }

  @media (pointer: coarse) {
    .story-tools select {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
