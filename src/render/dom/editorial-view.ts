/** What an editor has added, as elements: bands and signs in a drawing, and the words of all of it beside the drawing. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeTime } from '../../locale/describe-time.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { AlignedEditorial, PlacedEditorial, Strip } from '../../scene/editorial.js';
import type { Scene } from '../../scene/scene.js';
import type { DatedStep, Editorial } from '../../store/editorial-of.js';
import { cssVars, px } from './css-vars.js';
import { cited } from './remark-view.js';

/** Bands behind the lanes and signs of remarks at the foot: decoration, for the list says all of it. */
export function bandsView(
  { plot }: Scene,
  { bands, callouts }: PlacedEditorial,
  editorial: Editorial,
  locale: Locale,
): TemplateResult {
  const placed = ({ x, width }: Strip) =>
    cssVars({ 'inset-inline-start': px(x - plot.x), 'inline-size': px(width) });
  return html`<div class="bands" part="bands" aria-hidden="true">
    ${bands.map(
      ({ possible, certain }) =>
        html`<i class="band" ${placed(possible)}></i>${certain ? html`<i class="band" ${placed(certain)}></i>` : nothing}`,
    )}
    ${bands.map(({ number, label }) =>
      label
        ? html`<span class="band-label" .textContent=${editorial.bands[number]!.band.label} ${placed(label)}></span>`
        : nothing,
    )}
    ${callouts.map(
      ({ number, at, ...strip }) =>
        html`<i class="remark-line" ${placed(strip)}></i
          ><span class="remark-sign" .textContent=${say(locale, '{n}', { n: number })} ${placed({ x: at - 8, width: 16 })}></span>`,
    )}
  </div>`;
}

/** The same in aligned histories: bands and remarks in each lane where they lie in its own time. */
export function laneBandsView(
  { plot }: Scene,
  { bands, callouts }: AlignedEditorial,
  editorial: Editorial,
  locale: Locale,
): TemplateResult {
  const placed = ({ x, width }: Strip, y: number, height: number) =>
    cssVars({
      'inset-inline-start': px(x - plot.x),
      'inline-size': px(width),
      'inset-block-start': px(y),
      'block-size': px(height),
    });
  return html`<div class="bands" part="bands" aria-hidden="true">
    ${bands.map(
      ({ possible, certain, y, height }) =>
        html`<i class="band" ${placed(possible, y, height)}></i>${certain ? html`<i class="band" ${placed(certain, y, height)}></i>` : nothing}`,
    )}
    ${bands.map(({ number, name }) =>
      name
        ? html`<span class="band-label in-lane" .textContent=${editorial.bands[number]!.band.label} ${placed(name, name.y, name.height)}></span>`
        : nothing,
    )}
    ${callouts.map(
      ({ number, sign, y, ...strip }) =>
        html`<i class="remark-line in-lane" ${placed(strip, y, 0)}></i>${
          sign
            ? html`<span class="remark-sign in-lane" .textContent=${say(locale, '{n}', { n: number })} ${placed(sign, sign.y, sign.width)}></span>`
            : nothing
        }`,
    )}
  </div>`;
}

export interface EditorialActions {
  readonly locale: Locale;
  /** Histories are aligned, where they are drawn. */
  readonly isAligned: boolean;
  titleOf(id: string): string | undefined;
  /** Brings an event, or a stretch of time, into sight. */
  onEvent(id: string): void;
  onStretch(number: number): void;
}

/** The bands and remarks in words, under the view: those that it doesn't tell itself. */
export function editorialList(
  { bands, callouts }: Editorial,
  actions: EditorialActions,
): TemplateResult | typeof nothing {
  if (bands.length + callouts.length === 0) return nothing;
  const { locale } = actions;
  const words = toolsOf(locale).editorial;
  return html`<aside class="editorial" part="editorial" aria-label=${words.label}>
    ${
      bands.length > 0
        ? html`<section><h3>${words.context}</h3>
            ${actions.isAligned ? html`<p class="quiet">${words.aligned}</p>` : nothing}
            <ul>
              ${bands.map(
                ({ band, interval, sources }) =>
                  html`<li>
                    <bdi class="band-name">${band.label}</bdi> <span class="quiet">${describeTime(interval, locale)}</span>
                    ${band.description ? html`<p dir="auto" .textContent=${band.description}></p>` : nothing} ${cited(sources)}
                  </li>`,
              )}
            </ul></section>`
        : nothing
    }
    ${
      callouts.length > 0
        ? html`<section><h3>${words.notes}</h3>
            ${actions.isAligned && bands.length === 0 && callouts.some(({ stretch }) => stretch) ? html`<p class="quiet">${words.aligned}</p>` : nothing}
            <ol>
              ${callouts.map(({ callout, number, stretch, sources }) => {
                const title = callout.event === undefined ? undefined : actions.titleOf(callout.event);
                return html`<li value=${number}>
                  <span dir="auto" .textContent=${callout.text}></span>
                  ${
                    title !== undefined
                      ? html`<button type="button" class="to-event" @click=${() => actions.onEvent(callout.event!)}><bdi>${title}</bdi></button>`
                      : stretch
                        ? html`<button type="button" class="to-event" @click=${() => actions.onStretch(number)}>${describeTime(stretch.interval, locale)}</button>`
                        : nothing
                  }
                  ${cited(sources)}
                </li>`;
              })}
            </ol></section>`
        : nothing
    }
  </aside>`;
}

export interface StepsOptions {
  readonly locale: Locale;
  /** The step that is shown, 0-based; −1 before the first. */
  readonly at: number;
  onStep(index: number): void;
  readonly onScroll: (event: Event) => void;
}

/** The way through a history: one step beside the other, of which one is shown. */
export function stepsView(steps: readonly DatedStep[], { locale, at, ...act }: StepsOptions): TemplateResult {
  const words = toolsOf(locale).editorial;
  const n = steps.length;
  const status = at < 0 ? say(locale, words.count, { n }) : say(locale, words.at, { at: at + 1, n });
  const button = (to: number, label: string, glyph: string) =>
    html`<button
      type="button"
      class="step-move"
      aria-label=${label}
      title=${label}
      aria-disabled=${to < 0 || to >= n}
      @click=${() => to >= 0 && to < n && act.onStep(to)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${glyph} /></svg>
    </button>`;
  return html`<section class="steps" part="steps" aria-label=${words.steps}>
    <div class="steps-head">
      <span role="status">${status}</span>
      ${button(at - 1, words.previous, 'M10 3 5 8l5 5')} ${button(at + 1, words.next, 'M6 3l5 5-5 5')}
    </div>
    <ol @scrollend=${act.onScroll}>
      ${steps.map(
        ({ step }, i) =>
          html`<li class="step" part="step" aria-current=${i === at ? 'step' : nothing}>
            <h3><button type="button" data-step=${i} @click=${() => act.onStep(i)}><bdi>${step.title}</bdi></button></h3>
            ${step.text ? html`<p dir="auto" .textContent=${step.text}></p>` : nothing}
          </li>`,
      )}
    </ol>
  </section>`;
}
