/** What card and story show and let be heard, and what stands in its place where it cannot be had. */
import { css } from 'lit';

export const cardMedia = css`
  .media {
    max-inline-size: 400px;
  }

  .media-box {
    display: block;
    max-inline-size: 100%;
    max-block-size: 420px;
    border-radius: 6px;
    object-fit: contain;
  }

  img.media-box {
    block-size: auto;
    background: var(--ct-surface-raised);
  }

  :is(video, audio).media-box {
    inline-size: 100%;
  }

  video.media-box {
    aspect-ratio: 16 / 9;
    background: #000;
  }

  .media .media-failed {
    display: none;
    margin: 0;
    padding: 10px 12px;
    border: 1px dashed var(--ct-line-strong);
    border-radius: 6px;
    font-size: 13px;
  }

  [data-failed] > .media-box {
    display: none;
  }

  .media[data-failed] > .media-failed {
    display: block;
  }

  .media figcaption {
    margin-block-start: 5px;
    color: var(--ct-text-muted);
    font-size: 12px;
    line-height: 1.4;
  }

  .media-title {
    display: block;
    color: var(--ct-text);
    font-size: 13px;
    line-height: 1.45;
  }

  /* A picture in the story is as wide as its text, unless it would be too high. */
  .story .media {
    max-inline-size: none;
    margin-block: 10px 8px;
    margin-inline: 0;
  }

  .story .media-box {
    max-inline-size: min(100%, 380px * var(--ratio, 9));
    max-block-size: 380px;
    border-radius: 8px;
  }

  @media print {
    .story .media {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .media-box {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
