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

  /* Coarse is not doubtful. */
  .rail.middle {
    border-inline-start-color: color-mix(in oklab, var(--hue) 45%, var(--ct-surface));
  }

  .rail.pale {
    border-inline-start-style: dotted;
    opacity: 0.75;
  }

  .rail.start,
  .earliest-first .rail.end {
    inset-block-end: calc(100% - 12px);
  }

  .rail.end,
  .earliest-first .rail.start {
    inset-block: 12px 0;
  }

  .sign {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--side);
    overflow: visible;
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }

  .latest-first .since,
  .earliest-first .until {
    transform: scaleY(-1);
  }

  .sign.range,
  .sign.span {
    inset-block-start: 3px;
    inline-size: 6px;
    block-size: calc(100% - 31px);
    margin-inline: 8px;
    border: 2px solid var(--hue);
    background: var(--ct-surface);
  }

  .sign.range {
    border-inline-end: 0;
  }

  .sign.span {
    margin-inline: 9px;
    border-width: 3px;
    border-radius: 3px;
  }

  .sign .halo {
    stroke: var(--ct-surface);
    stroke-width: 5;
  }

  :is(.dot, .about) path {
    stroke-width: 11;
  }

  .several path {
    stroke-width: 5;
  }

  .about .halo {
    stroke: color-mix(in oklab, var(--hue) 24%, var(--ct-surface));
    stroke-width: 22;
  }

  .lead :is(.dot, .about) path:last-child {
    stroke-width: 15;
  }

  .sign:is(.planned, .hollow) path {
    fill: var(--ct-surface);
  }

  :is(.planned, .doubtful:is(.since, .until)) path:last-child {
    stroke-dasharray: 3.2 2.6;
  }

  .doubtful:is(.dot, .about, .several, .hollow) {
    border-radius: 50%;
    outline: 1.5px dashed var(--hue);
  }

  .sign.doubtful:is(.range, .span) {
    border-style: dashed;
  }

  .doubtful.sign.span {
    border-width: 1.75px;
  }

  /* A span fades where it is approximate, unless it is dashed; a bound that is approximate is dotted. */
  .latest-first .soft-end,
  .earliest-first .soft-start {
    --top: transparent;
  }

  .latest-first .soft-start,
  .earliest-first .soft-end {
    --bottom: transparent;
  }

  .span:is(.soft-start, .soft-end):not(.doubtful) {
    mask: linear-gradient(var(--top, #000), #000 14px calc(100% - 14px), var(--bottom, #000));
  }

  :is(.until.soft-end, .since.soft-start) path:last-child {
    stroke-width: 2;
    stroke-dasharray: 1.2 3;
  }

  @media (forced-colors: active) {
    .about .halo {
      opacity: 0.4;
    }
  }
`;
