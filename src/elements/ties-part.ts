/** What ties a timeline to what is around it: the address of its page, other timelines. Loaded where an attribute asks for either. */
import { HistoryController, type HistoryHost } from './controllers/history-controller.js';
import { LinkedController, type LinkedHost } from './controllers/linked-controller.js';
import type { ViewController } from './controllers/view-controller.js';

export type TiedHost = HistoryHost & LinkedHost;

/** What is told of a card that opens or closes, before it does. */
export type Follow = (selected: string | undefined) => void;

export function tie(host: TiedHost, view: ViewController, follow: Follow) {
  const history = new HistoryController(host, view, follow);
  const linked = new LinkedController(host, view);
  return {
    history,
    /** Takes over what is meant to be shown: the address first, then what others show. Before an update is laid out. */
    settle(): void {
      history.settle();
      linked.settle();
    },
  };
}
