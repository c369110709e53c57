/** How far reading is, and where lies in time what is read. */
import { css } from 'lit';

export const progress = css`
  .notice progress {
    inline-size: min(240px, 100%);
    accent-color: var(--ct-accent);
  }

  .glance {
    display: flex;
    flex-wrap: wrap;
    box-sizing: border-box;
    inline-size: 100%;
    justify-content: space-between;
    padding-inline: max(0px, (100% - 720px) / 2);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }

  .glance svg {
    inline-size: 100%;
    block-size: 64px;
    border-block-end: 1px solid var(--ct-line-strong);
    fill: var(--ct-accent);
    opacity: 0.6;
  }

  .glance:dir(rtl) svg {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .glance svg {
      fill: CanvasText;
    }
  }
`;
