/** The legend: samples, drawn as in the view, with what they say. */
import { css } from 'lit';
import { storySigns } from './story-signs.css.js';

export const legend = css`
  ${storySigns}

  .legend {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 13px;
    line-height: 1.4;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 16px;
    padding-block: 5px;
  }

  .legend li + li {
    border-block-start: 1px solid var(--ct-line);
  }

  .legend-sample {
    --side: 20px;
    position: relative;
    flex: none;
    inline-size: 64px;
    block-size: 20px;
  }

  .legend-sample:dir(rtl) > .ink,
  .legend-arrow:dir(rtl) {
    transform: scaleX(-1);
  }

  .legend .sign {
    inset-block-start: -2px;
  }

  .legend .sign:is(.range, .span) {
    inset-block-start: 0;
    block-size: 20px;
  }

  .legend-sign {
    display: block;
    color: var(--ct-text);
    text-align: center;
  }

  .legend-arrow {
    display: block;
    fill: none;
    stroke: var(--ct-line-strong);
    stroke-width: 1.5;
  }
`;
