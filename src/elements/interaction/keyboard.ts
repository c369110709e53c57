/** Keys pressed inside the element, each where it has a meaning; all others are left to the browser. */
import type { BrushPart } from '../../scale/brush.js';
import { placeOf } from '../../store/find-entry.js';
import type { Store } from '../../store/store.js';
import type { ViewState } from '../../view/view-state.js';
import { moveByKey, type BrushTarget } from './brush.js';
import { keyName, KEYS, moveAlong, type KeyTarget, type Scope } from './keys.js';

/** What keys act on. */
export interface Keyed extends KeyTarget {
  readonly time: KeyTarget['time'] & BrushTarget;
  /** Moves focus to an event. */
  focus(id: string): void;
}

/** What of the element decides where keys act. */
export interface KeyPlace {
  readonly view: { readonly state: ViewState };
  store(): Store | undefined;
}

/** Keys pressed within this time of each other spell one title. */
const TYPING_REST_MS = 700;

/** Fields have all keys for themselves. */
const FIELDS = 'input, select, textarea';

/** Listens below `root` for as long as it lives. */
export function listenToKeys(root: ShadowRoot, drawing: Keyed, of: KeyPlace): void {
  let typed = { text: '', at: -Infinity };

  root.addEventListener('keydown', event => onKeyDown(event as KeyboardEvent));

  function onKeyDown(event: KeyboardEvent): void {
    if (isTaken(event, event.target as HTMLElement)) event.preventDefault();
  }

  /** True where the key had a meaning. */
  function isTaken(event: KeyboardEvent, target: HTMLElement): boolean {
    const name = keyName(event);
    const bar = target.closest<HTMLElement>('.toolbar, .breaks');
    if (bar && moveAlong(bar, target, name)) return true;
    const held = target.dataset['brush'];
    if (held !== undefined && moveByKey(held as BrushPart, name, drawing.time)) return true;
    const key = KEYS.get(name);
    if (key) {
      if (!isIn(key.scope, target)) return false;
      key.run(drawing);
      return true;
    }
    // Letters are typed; they are not taken, as nothing else is done with them.
    if (name.length === 1 && name !== ' ' && isIn('drawing', target)) type(name, event.timeStamp);
    return false;
  }

  function isIn(scope: Scope, target: HTMLElement): boolean {
    const { view, selected } = of.view.state;
    const isInside = target.closest('.body') !== null && target.dataset['brush'] === undefined;
    if (scope === 'inside') return !target.matches(FIELDS) && target.closest('dialog') === null;
    if (scope === 'card') return isInside && selected !== undefined;
    if (!isInside || view !== 'lanes' || target.closest('.card-place')) return false;
    return scope === 'drawing' || target.closest('.drawing [data-event]') !== null;
  }

  /** Letters find the next event whose title begins with them. */
  function type(letter: string, at: number): void {
    const store = of.store();
    const { entries = [] } = store?.snapshot() ?? {};
    const text = (at - typed.at < TYPING_REST_MS ? typed.text : '') + letter.toLocaleLowerCase();
    typed = { text, at };
    const { focused } = of.view.state;
    const now = focused === undefined ? undefined : store?.entry(focused);
    // One that begins so stays while more of its title is typed.
    const after = now ? placeOf(now, entries) + (text.length > 1 ? 0 : 1) : 0;
    for (let i = 0; i < entries.length; i += 1) {
      const { dated, event } = entries[(after + i) % entries.length]!;
      if (!dated || !event.title.toLocaleLowerCase().startsWith(text)) continue;
      drawing.focus(event.id);
      return;
    }
  }
}
