/** What ties a timeline to what is around it: the address of its page, other timelines. Loaded where an attribute asks for either. */
import { QUOTED_LENGTH } from '../base/caps.js';
import type { Fault } from '../base/issue.js';
import type { Store } from '../store/store.js';
import { HistoryController, type HistoryHost } from './controllers/history-controller.js';
import { LinkedController, type LinkedHost } from './controllers/linked-controller.js';
import type { ViewController } from './controllers/view-controller.js';

export type TiedHost = HistoryHost & LinkedHost;

/** What is told of a card that opens or closes, before it does. */
export type Follow = (selected: string | undefined) => void;

/** What is shown, and what tells the page that something of it is wrong. */
interface Warns {
  readonly store: Store | undefined;
  warn(fault: Fault): void;
}

export function tie(host: TiedHost, view: ViewController, data: Warns, follow: Follow) {
  const history = new HistoryController(host, view, follow);
  const linked = new LinkedController(host, view);
  /** Of what the page was told that the attribute is wrong. */
  let warned: Store | undefined;
  return {
    history,
    /** Takes over what is meant to be shown: the address first, then what others show. Before an update is laid out. */
    settle(): void {
      history.settle();
      linked.settle();
      const { store } = data;
      const value = host.history ?? 'hash';
      if (value === 'hash' || store === warned) return;
      warned = store;
      data.warn({ code: 'history/invalid', values: [value.slice(0, QUOTED_LENGTH)], says: 'code' });
    },
  };
}
