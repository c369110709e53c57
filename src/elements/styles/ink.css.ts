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
    inset-block-start: 0;
    left: 0;
    overflow: visible;
  }

  .ink path {
    fill: none;
    stroke: none;
    stroke-width: 1.5;
  }

  .ink .grid {
    stroke: var(--ct-line);
    stroke-width: 1;
    opacity: 0.55;
  }

  .ink .grid.coarse {
    opacity: 1;
  }

  .ink .full,
  .ink .dot {
    fill: var(--hue);
  }

  .ink .full,
  .ink .middle,
  .ink .pale,
  .ink .hollow {
    shape-rendering: crispEdges;
  }

  .ink .middle {
    fill: color-mix(in oklab, var(--hue) 52%, var(--ct-surface));
  }

  .ink .pale {
    fill: color-mix(in oklab, var(--hue) 20%, var(--ct-surface));
  }

  .ink .range {
    fill: color-mix(in oklab, var(--hue) 9%, transparent);
  }

  .ink .hollow,
  .ink .dot-hollow,
  .ink .dot-planned {
    fill: var(--ct-surface);
    stroke: var(--hue);
  }

  .ink .dot-planned,
  .ink .outline,
  .ink .bracket-dashed {
    stroke: var(--hue);
    stroke-dasharray: 3.5 2.5;
  }

  .ink .outline {
    stroke-width: 1;
  }

  .ink .foot {
    stroke: var(--hue);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 2.5;
  }

  .ink .cap,
  .ink .bracket {
    stroke: var(--hue);
    stroke-width: 2;
  }

  .ink .cap-dotted,
  .ink .bracket-dotted {
    stroke: var(--hue);
    stroke-width: 2;
    stroke-dasharray: 2 2;
  }

  .ink .stub {
    stroke: var(--hue);
    stroke-dasharray: 2 4;
    stroke-width: 2;
  }

  .ink .chevron {
    stroke: var(--hue);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .ink .join {
    stroke: var(--hue);
    stroke-width: 1;
  }

  .ink .join-dotted {
    stroke: var(--hue);
    stroke-dasharray: 1.5 3;
  }

  .shade {
    --full: var(--hue);
    --mid: color-mix(in oklab, var(--hue) 52%, var(--ct-surface));
    --light: color-mix(in oklab, var(--hue) 20%, var(--ct-surface));
    --from: transparent;
    --to: transparent;

    position: absolute;
    background: linear-gradient(to right, var(--from), var(--to));
  }

  .from-full {
    --from: var(--full);
  }

  .to-full {
    --to: var(--full);
  }

  .from-middle {
    --from: var(--mid);
  }

  .to-middle {
    --to: var(--mid);
  }

  .from-pale {
    --from: var(--light);
  }

  .to-pale {
    --to: var(--light);
  }

  .shade.hatched,
  .shade.from-hatched,
  .shade.to-hatched {
    border: 1px dashed var(--hue);
    border-radius: 1px;
    background: repeating-linear-gradient(125deg, var(--hue) 0 1px, transparent 1px 6px);
  }

  .shade.from-hatched {
    border-right: 0;
    mask-image: linear-gradient(to right, #000 20%, transparent);
  }

  .shade.to-hatched {
    border-left: 0;
    mask-image: linear-gradient(to left, #000 20%, transparent);
  }

  .shade.from-hollow,
  .shade.to-hollow {
    border-block: 1.5px solid var(--hue);
    background: none;
  }

  .shade.from-hollow {
    mask-image: linear-gradient(to right, #000, transparent);
  }

  .shade.to-hollow {
    mask-image: linear-gradient(to left, #000, transparent);
  }

  @media (forced-colors: active) {
    .ink .grid {
      opacity: 0.15;
    }

    .ink .grid.coarse {
      opacity: 0.4;
    }
  }
`;
