/** Shows a template with the element's styles, and finds what people find: by role and name. */
import axe from 'axe-core';
import { expect } from 'chai';
import { render, type CSSResult, type TemplateResult } from 'lit';
import { base } from '../../../src/elements/styles/base.css.js';
import { cardKin } from '../../../src/elements/styles/card-kin.css.js';
import { cardMedia } from '../../../src/elements/styles/card-media.css.js';
import { card } from '../../../src/elements/styles/card.css.js';
import { reading } from '../../../src/elements/styles/reading.css.js';
import { story } from '../../../src/elements/styles/story.css.js';
import { table } from '../../../src/elements/styles/table.css.js';
import { tokens } from '../../../src/elements/styles/tokens.css.js';

export interface Mounted {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  show(template: TemplateResult): void;
  /** The one element of a role (as a selector) whose text or label is, or holds, `name`. */
  byName<E extends HTMLElement = HTMLElement>(selector: string, name: string | RegExp): E;
  all<E extends HTMLElement = HTMLElement>(selector: string): E[];
  remove(): void;
}

export function mount({ width = 700, dir = 'ltr' }: { width?: number; dir?: 'ltr' | 'rtl' } = {}): Mounted {
  const host = document.createElement('div');
  host.style.inlineSize = `${width}px`;
  host.dir = dir;
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, base, reading, story, table, card, cardKin, cardMedia].map(
    ({ styleSheet }: CSSResult) => styleSheet!,
  );
  const all = <E extends HTMLElement>(selector: string): E[] => [...root.querySelectorAll<E>(selector)];
  return {
    host,
    root,
    show: template => void render(template, root),
    all,
    byName: <E extends HTMLElement>(selector: string, name: string | RegExp) => {
      const found = all<E>(selector).filter(element => matches(nameOf(element), name));
      expect(found, `${selector} named ${String(name)}`).to.have.length(1);
      return found[0]!;
    },
    remove: () => host.remove(),
  };
}

const nameOf = (element: HTMLElement): string =>
  element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim();

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** Fails with what axe finds, in light and in dark. */
export async function expectAccessible({ host }: Mounted): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    host.style.colorScheme = scheme;
    host.style.background = scheme === 'light' ? '#fff' : '#10131a';
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(
      violations.map(({ id, nodes }) => `${scheme}: ${id} ${nodes.map(({ html }) => html).join(' ')}`),
    ).to.deep.equal([]);
  }
}
