/** One of a few, to be chosen from a list. */
import { html, type TemplateResult } from 'lit';

export interface Choice<T> {
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly wordFor: (option: T) => string;
  /** False where it may not be so. */
  readonly onChoose: (option: T) => boolean;
}

/** A list of one choice; it goes back to what it was where the page refuses. */
export function choice<T>({ name, options, chosen, wordFor, onChoose }: Choice<T>): TemplateResult {
  const at = options.indexOf(chosen);
  const choose = ({ target }: Event): void => {
    const select = target as HTMLSelectElement;
    if (!onChoose(options[select.selectedIndex]!)) select.selectedIndex = at;
  };
  return html`<label><span class="choice-name">${name}</span>
    <select @change=${choose}>
      ${options.map((option, i) => html`<option .selected=${i === at}>${wordFor(option)}</option>`)}
    </select></label>`;
}
