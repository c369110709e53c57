/** The events that nothing dates. */
import { css } from 'lit';

export const undated = css`
  .undated {
    margin: 0;
    padding: 10px 20px 14px;
    border-block-start: 1px solid var(--ct-line);
    color: var(--ct-text-muted);
    font-size: 13px;
  }

  .undated button {
    padding: 3px 4px;
    color: var(--ct-accent);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
`;
