/** How far reading is. */
import { css } from 'lit';

export const progress = css`
  .notice progress {
    inline-size: min(240px, 100%);
    accent-color: var(--ct-accent);
  }
`;
