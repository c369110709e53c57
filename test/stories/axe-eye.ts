/**
 * axe, looking at a story in several views and media, and at nothing twice. All its rules are run on what has not been seen before:
 * other elements, words or boxes. Where only the colours are others, only the rules that read colours are run: `cat.color`, as axe
 * names them. All other rules read the tree, its attributes and its boxes, and would say the same again.
 */
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** About pages, which a story is no more than a part of. */
const OF_PAGES: axe.RuleObject = {
  region: { enabled: false },
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
};

/** Those of our tags that compare colours: contrast of text, and links told from the text around them by colour alone. */
export const OF_COLOURS = axe
  .getRules(['cat.color'])
  .filter(({ tags }) => TAGS.some(tag => tags.includes(tag)))
  .map(({ ruleId }) => ruleId);

export class AxeEye {
  /** Media in which something was looked at, by its shape. */
  readonly #seen = new Map<string, Set<string>>();

  /** What axe finds, as text to act on; empty where there is nothing, or nothing new. A page in a frame is looked at from within. */
  async faults(place: HTMLElement, medium: string, frame?: Window): Promise<string> {
    const shape = shapeOf(place);
    const media = this.#seen.get(shape);
    if (media?.has(medium)) return '';
    const rules = media ? { runOnly: OF_COLOURS } : { runOnly: TAGS, rules: frame ? {} : OF_PAGES };
    const found = listed(
      await axeIn(frame).run(frame ? frame.document : place, { resultTypes: ['violations'], ...rules }),
    );
    // What has a fault is said to have it, each time that it is seen.
    if (found === '') this.#seen.set(shape, new Set([...(media ?? []), medium]));
    return found;
  }
}

/**
 * All that rules other than those of colours read: elements with their attributes, words and boxes, shadow trees included; and what
 * decides on colours, but for the media. The view that an element is told to show isn't part of it, but that which it does show.
 */
export function shapeOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === Node.TEXT_NODE ? node.nodeValue! : '';
  const { x, y, width, height } = node.getBoundingClientRect();
  const attributes = [...node.attributes]
    .filter(({ name }) => name !== 'view')
    .map(({ name, value }) => `${name}=${value}`);
  const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(shapeOf);
  const isShown = node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return `<${node.localName} ${attributes.join(' ')} ${[x, y, width, height].map(Math.round).join(' ')} ${isShown}>${children.join('')}`;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** A frame has an axe of its own. */
function axeIn(frame: Window | undefined): typeof axe {
  if (!frame) return axe;
  const inner = frame as Window & { axe?: typeof axe };
  if (inner.axe === undefined) {
    const script = inner.document.createElement('script');
    script.textContent = axe.source;
    inner.document.head.append(script);
  }
  return inner.axe!;
}

function listed({ violations }: axe.AxeResults): string {
  return violations
    .map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 4).map(node => `  ${String(node.target)}: ${node.failureSummary ?? ''}`);
      return `${id} (${help}), ${nodes.length} times\n${places.join('\n')}`;
    })
    .join('\n');
}
