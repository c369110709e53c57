/**
 * What stands on the story's spine and beside it. Time goes up; where the story is told from the earliest on, signs and
 * rails are turned over.
 */
import { css } from 'lit';

export const storySigns = css`
  .rail {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--side) - 4px - 7px * var(--slot));
    border-inline-start: 2px solid color-mix(in oklab, var(--hue) 70%, var(--ct-surface));
  }

  .rail.unsure {
    border-inline-start: 2px dotted color-mix(in oklab, var(--hue) 50%, var(--ct-surface));
  }

  .rail.start,
  .earliest-first .rail.end {
    inset-block: 0 auto;
    block-size: 12px;
    border-end-start-radius: 2px;
  }

  .rail.end,
  .earliest-first .rail.start {
    inset-block: 12px 0;
    block-size: auto;
  }

  .sign {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--side);
    block-size: calc(100% - 30px);
    min-block-size: 24px;
    overflow: visible;
    fill: none;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }

  .sign:dir(rtl) {
    transform: scaleX(-1);
  }

  .earliest-first .since,
  .latest-first .until {
    block-size: 24px;
  }

  .latest-first .since,
  .earliest-first .until {
    block-size: 24px;
    transform: scaleY(-1);
  }

  .sign .full {
    fill: var(--hue);
  }

  .sign .soft {
    fill: color-mix(in oklab, var(--hue) 24%, var(--ct-surface));
  }

  .sign .ring,
  .sign .line,
  .follows .line {
    stroke: var(--hue);
  }

  .sign .ring {
    fill: var(--ct-surface);
  }

  .sign .dashed {
    stroke-dasharray: 3.2 2.6;
  }

  .sign .dotted {
    stroke-dasharray: 0.1 3.5;
  }

  .sign .gap {
    stroke: var(--ct-surface);
    stroke-width: 4;
    stroke-linecap: butt;
  }

  .lead .sign circle {
    r: 7.5px;
  }

  .lead .sign .soft {
    r: 12px;
  }

  @media (forced-colors: active) {
    .sign .soft {
      fill: none;
      stroke: CanvasText;
      stroke-dasharray: 2 2;
    }
  }
`;
