/** What an event is part of, in story and table: a step inwards where it stands right beneath that, and words in any case. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Entry } from '../../store/store.js';
import { titleOf, type WordsContext } from '../words/entry-words.js';
import type { CssVars } from './css-vars.js';

export interface KinView {
  readonly words: TemplateResult | typeof nothing;
  readonly vars: CssVars;
}

/** No event stands further in. */
const MOST_STEPS = 4;

/** At level 0 its words are seen; deeper they are for those who don't see where it stands. */
export function kinView({ event }: Entry, level: number, { store, locale }: WordsContext): KinView {
  const whole = event.parent === undefined ? undefined : (store.whole ?? store).entry(event.parent);
  if (!whole) return { words: nothing, vars: {} };
  const said = say(locale, toolsOf(locale).within, { event: titleOf(whole, locale) });
  return {
    words: html`<span class="kin-note ${level > 0 ? 'spoken' : ''}" part="part-of"><bdi>${said}</bdi></span>`,
    vars: level > 0 ? { '--level': String(Math.min(level, MOST_STEPS)) } : {},
  };
}
