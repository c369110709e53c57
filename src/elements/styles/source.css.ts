/** How much of what is larger than memory is in hand, and what is to come: one line, which is there from the start. */
import { css } from 'lit';

export const source = css`
  .notice.held {
    justify-content: start;
    gap: 2px 12px;
    min-block-size: 40px;
    padding: 4px clamp(16px, 4cqi, 20px);
    font-size: 13px;
    text-align: start;
  }

  .notice.held.alone {
    justify-content: center;
    padding: 20px;
    font-size: inherit;
  }

  /* It says why. */
  .held.alone + .notice {
    display: none;
  }

  .notice.held button {
    min-block-size: 28px;
    padding-block: 2px;
  }

  .held .failed {
    color: var(--ct-text);
  }

  @media (pointer: coarse) {
    .notice.held button {
      min-block-size: 44px;
    }
  }
`;
