// <career-timeline>, fed with numbers and moved by its own method, as a page would.
import '../../src/index.ts';
import { asNumbers } from './data.mjs';

export const name = 'career-timeline';

export const mount = (container, events) => mountAs(asNumbers, container, events);

/** With the events in the form that `write` gives each of them. */
export async function mountAs(write, container, events) {
  const element = document.createElement('career-timeline');
  element.setAttribute('view', 'lanes');
  element.style.cssText = 'display:block;width:100%;height:100%';
  const loaded = new Promise((resolve, reject) => {
    element.addEventListener('ct-load', resolve, { once: true });
    element.addEventListener('ct-error', ({ issues }) => reject(new Error(issues[0]?.message)), {
      once: true,
    });
  });
  const own = events.map(write);
  const given = performance.now();
  element.events = own;
  container.append(element);
  await loaded;
  return {
    given,
    show: (start, end) => element.zoomTo(start, end, { animate: false }),
    change: ({ come, change, go }) =>
      element.change({ put: [...come, ...change].map(write), remove: go.map(String) }),
  };
}

/** The toolbar and the axis may come before them; of what takes long to read, how all of it lies in time. */
export const shows = container =>
  Boolean(
    container
      .querySelector('career-timeline')
      ?.shadowRoot?.querySelector('[part="events"] > li, .glance path'),
  );
