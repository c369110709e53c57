/** What is there for a hand, a key or a voice: it comes with what answers to them. */
import { css } from 'lit';
import { paper } from './paper.css.js';

export const hand = css`
  ${paper}

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Nothing is seen of it: it tells that a page has set another density. On the box inside, for the page's own transitions are on the host. */
  .view {
    transition: --ct-density 1ms allow-discrete;
  }

  .drawing {
    touch-action: pan-y;
    -webkit-user-select: none;
    user-select: none;
    cursor: grab;
  }

  .drawing.dragging {
    cursor: grabbing;
  }

  .events :focus-within {
    z-index: 1;
  }

  .event:hover,
  .event.hovered {
    background: color-mix(in oklab, var(--hue) 12%, var(--ct-surface));
  }

  .event[aria-current] {
    background: var(--ct-surface);
    box-shadow: inset 0 0 0 2px var(--ct-accent);
  }

  .event:focus-visible {
    outline-offset: 0;
  }

  .arrows {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .drawing:dir(rtl) .arrows {
    transform: scaleX(-1);
  }

  .arrows svg {
    position: absolute;
    inset: 0 auto auto 0;
    overflow: visible;
  }

  .arrows path {
    fill: none;
    stroke: var(--ct-text-muted);
    stroke-width: 1.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .arrows .doubted {
    stroke-dasharray: 1.5 4;
  }

  .beyond {
    position: absolute;
    inset-block-end: 2px;
    inset-inline-start: 4px;
    padding: 0 8px;
    border-radius: 6px;
    background: var(--ct-surface-raised);
    color: var(--ct-text-muted);
    font-size: 12px;
    unicode-bidi: plaintext;
  }

  .beyond[data-pan='1'] {
    inset-inline: auto 4px;
  }

  /* The name of a lane is a button for pointers; the panel of filters has the same for keys. */
  .lane[data-lane] {
    cursor: pointer;
  }

  .lane[data-lane] .lane-name {
    inset-inline-start: 3px;
    max-inline-size: calc(var(--plot-x) - 27px);
    padding-inline-start: 13px;
  }

  .lane-name::before {
    content: '';
    position: absolute;
    inset-inline-start: 3px;
    inset-block-start: 6px;
    inline-size: 5px;
    block-size: 5px;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    opacity: 0;
  }

  .collapsed .lane-name::before {
    inset-block-start: 7px;
    rotate: -45deg;
    opacity: 1;
  }

  .collapsed .lane-name:dir(rtl)::before {
    rotate: 135deg;
  }

  .lane:hover .lane-name::before {
    opacity: 1;
  }

  .lane.collapsed {
    background: color-mix(in oklab, var(--ct-surface-raised) 55%, transparent);
  }

  .collapsed .lane-name {
    color: var(--ct-text-muted);
  }

  .lane:hover .lane-name {
    color: var(--ct-text);
  }

  .names-beside .collapsed .lane-name,
  .names-beside .collapsed::after {
    inset-block-start: calc(50% - 10px);
  }

  .names-beside.dense .collapsed .lane-name,
  .names-beside.dense .collapsed::after {
    inset-block-start: calc(50% - 9px);
  }

  .names-beside .collapsed:has(.lane-name)::before {
    inset-block: 6px;
  }

  /* Above rows it lies under the plot, and is as high as can be hit. */
  .names-above .lane[data-lane] .lane-name {
    z-index: 1;
    max-inline-size: 100%;
    padding-block: 2px;
    margin-block: -2px;
    cursor: pointer;
  }

  .names-above .collapsed::after {
    inset: 4px 8px auto auto;
    z-index: 1;
    inline-size: auto;
    font-size: 12px;
  }

  .names-above .collapsed:dir(rtl)::after {
    inset: 4px auto auto 8px;
  }

  @media (pointer: coarse) {
    .beyond::after {
      content: '';
      position: absolute;
      inset: -6px;
    }

    .names-above .lane[data-lane] .lane-name {
      padding-block: 12px;
      margin-block: -12px;
    }

    .names-above .lane-name::before {
      inset-block-start: 18px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .lane-name::before {
      transition:
        rotate calc(0.15s * var(--ct-motion, 1)),
        opacity calc(0.15s * var(--ct-motion, 1));
    }
  }

  /* Tones further from the ground, and edges of what is pale. */
  @media (prefers-contrast: more) {
    .event .doubt {
      color: inherit;
    }

    .ink :is(g, i) {
      --middle: color-mix(in oklab, var(--hue) 76%, var(--ct-surface));
      --pale: color-mix(in oklab, var(--hue) 34%, var(--ct-surface));
    }

    .ink :is(.middle, .pale, .range) {
      stroke: var(--hue);
      stroke-width: 1;
    }
  }

  @media (forced-colors: active) {
    [aria-checked='true'],
    .events [aria-current],
    :is(h3, th) > [aria-current],
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
