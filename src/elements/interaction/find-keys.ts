/** What opens the search: its button, and `/` wherever focus is inside but in a field. */
import type { ViewController } from '../controllers/view-controller.js';
import { keyName } from './keys.js';

/** Listens below `root` for as long as it lives. The search closes itself, as a page may have a say in that. */
export function listenForFind(root: ShadowRoot, view: ViewController): void {
  const open = (): boolean => view.dispatch({ kind: 'search', query: view.state.query ?? '' });

  root.addEventListener('click', ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>("[data-ask='find']");
    if (!button || view.state.query !== undefined) return;
    // Not every browser gives focus to a button that is clicked.
    button.focus();
    open();
  });

  root.addEventListener('keydown', event => {
    const { target } = event as KeyboardEvent;
    if (keyName(event as KeyboardEvent) !== '/' || target instanceof HTMLInputElement) return;
    // It finds something in other browsers, too.
    event.preventDefault();
    if (!open()) root.querySelector<HTMLInputElement>('.find input')?.select();
  });
}
