/**
 * The ink of the lanes view, look by look. One layer, mirrored as a whole where reading goes from right to left, so
 * everything in it is physical: left is where time begins.
 */
import { css } from 'lit';

export const ink = css`
  .ink {
    position: absolute;
    inset: 0;
    pointer-events: none;
    forced-color-adjust: none;
  }

  .drawing:dir(rtl) .ink {
    transform: scaleX(-1);
  }

  .ink svg {
    position: absolute;
    inset: 0 auto auto 0;
    overflow: visible;
  }

  /*
   * A line, unless it is one of the areas after it. Paths are redrawn in each frame of a zoom: they take all looks from their group,
   * whose style stays.
   */
  .ink g {
    fill: none;
    stroke: var(--hue);
    stroke-width: 2;
  }

  .ink :is(g, i) {
    --none: transparent;
    --full: var(--hue);
    --middle: color-mix(in oklab, var(--hue) 52%, var(--ct-surface));
    --pale: color-mix(in oklab, var(--hue) 20%, var(--ct-surface));
  }

  .ink :is(.full, .middle, .pale, .range, .dot) {
    stroke: none;
  }

  .ink :is(.full, .middle, .pale, .hollow) {
    shape-rendering: crispEdges;
  }

  .ink :is(.full, .dot) {
    fill: var(--full);
  }

  .ink .middle {
    fill: var(--middle);
  }

  .ink .pale {
    fill: var(--pale);
  }

  .ink .range {
    fill: color-mix(in oklab, var(--hue) 9%, transparent);
  }

  .ink :is(.hollow, .dot-hollow, .dot-planned) {
    fill: var(--ct-surface);
  }

  .ink :is(.hollow, .dot-hollow, .dot-planned, .bracket-dashed, .foot, .join-dotted) {
    stroke-width: 1.5;
  }

  .ink :is(.grid, .outline, .join) {
    stroke-width: 1;
  }

  .ink :is(.dot-planned, .outline, .bracket-dashed) {
    stroke-dasharray: 3.5 2.5;
  }

  .ink .foot {
    stroke-dasharray: 1.5 2.5;
  }

  .ink .join-dotted {
    stroke-dasharray: 1.5 3;
  }

  .ink :is(.cap-dotted, .bracket-dotted) {
    stroke-dasharray: 2;
  }

  .ink .stub {
    stroke-dasharray: 2 4;
  }

  .ink .chevron {
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .ink .grid {
    stroke: var(--ct-line);
  }

  .ink .fine {
    opacity: 0.55;
  }

  /* What fades: from one tone to another, unless it has a pattern. */
  .shade {
    position: absolute;
    background: linear-gradient(to right, var(--from), var(--to));
  }

  :is(.hatched, .from-hatched, .to-hatched) {
    border: 1px dashed var(--hue);
    border-radius: 1px;
    background: repeating-linear-gradient(125deg, var(--hue) 0 1px, transparent 1px 6px);
  }

  :is(.from-hollow, .to-hollow) {
    border-block: 1.5px solid var(--hue);
    background: none;
  }

  .from-hatched {
    border-right: 0;
    mask: linear-gradient(to right, #000 20%, transparent);
  }

  .to-hatched {
    border-left: 0;
    mask: linear-gradient(to left, #000 20%, transparent);
  }

  .from-hollow {
    mask: linear-gradient(to right, #000, transparent);
  }

  .to-hollow {
    mask: linear-gradient(to left, #000, transparent);
  }

  @media (forced-colors: active) {
    .ink .coarse {
      opacity: 0.4;
    }

    .ink .fine {
      opacity: 0.15;
    }
  }
`;
