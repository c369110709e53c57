/** The zero of aligned histories: a line through all lanes, pale bands where it is not known to the day. */
import { css } from 'lit';

export const zero = css`
  .zeroes {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .zero-line,
  .zero-band {
    position: absolute;
    forced-color-adjust: none;
  }

  .zero-line {
    inset-block: 0;
    margin-inline-start: -1px;
    border-inline-start: 2px solid var(--ct-line-strong);
  }

  .zero-band {
    box-sizing: border-box;
    border-inline: 1px dotted var(--hue);
    background: color-mix(in oklab, var(--hue) 11%, transparent);
  }

  .zero-name {
    position: absolute;
    overflow: hidden;
    color: var(--ct-text-muted);
    font-size: 12px;
    line-height: 18px;
    white-space: nowrap;
    unicode-bidi: plaintext;
    text-overflow: ellipsis;
  }

  @media (forced-colors: active) {
    .zero-band {
      background: none;
      border-color: CanvasText;
    }
  }
`;
