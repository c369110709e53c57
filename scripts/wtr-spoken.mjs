// The accessibility tree of a part of the page, as the browser gives it to assistive technology, as text.
//
// executeServerCommand('accessibility-tree', {selector})
//   returns a line for each node that is told: role, name in quotes, states, what it is described by after a dash; what is inside
//   stands indented. Undefined where the browser gives no tree (all but Chromium).
//
// executeServerCommand('spoken', {name, selector})
//   compares that text with test/spoken/<name>.txt, and returns {compared, equal, reason, text}. What differs is written beside
//   the baseline as <name>.new.txt. UPDATE_SPOKEN=1 makes what is told the baseline.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'test/spoken';

export function spokenPlugin({ update = process.env.UPDATE_SPOKEN === '1' } = {}) {
  const sessions = new WeakMap();
  return {
    name: 'spoken',
    async executeCommand({ command, payload, session }) {
      if (command !== 'spoken' && command !== 'accessibility-tree') return undefined;
      const { browser } = session;
      if (browser.name !== 'Chrome')
        return command === 'spoken'
          ? { compared: false, equal: true, reason: `${browser.name} gives no tree` }
          : null;
      const page = browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const text = await treeOf(sessions.get(page), payload.selector);
      return command === 'spoken' ? compare(payload.name, text, update) : text;
    },
  };
}

function compare(name, text, update) {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`Not a name for a text: ${name}`);
  const [baseline, seen] = [join(folder, `${name}.txt`), join(folder, `${name}.new.txt`)];
  const before = existsSync(baseline) ? readFileSync(baseline, 'utf8') : undefined;
  rmSync(seen, { force: true });
  if (before === text) return { compared: true, equal: true, text };
  mkdirSync(folder, { recursive: true });
  writeFileSync(update ? baseline : seen, text);
  if (update) return { compared: true, equal: true, text };
  return { compared: true, equal: false, text, reason: differenceOf(before, text, baseline) };
}

/** The first lines that differ, for a message. */
function differenceOf(before, text, path) {
  if (before === undefined) return `there is no ${path}; UPDATE_SPOKEN=1 makes it`;
  const [was, is] = [before.split('\n'), text.split('\n')];
  const at = is.findIndex((line, i) => line !== was[i]);
  const first = at < 0 ? is.length : at;
  const around = lines => lines.slice(first, first + 3).join('\n    ');
  return `${path}, line ${first + 1}, was\n    ${around(was)}\n  and is\n    ${around(is)}\n  UPDATE_SPOKEN=1 takes it`;
}

/** The tree of the first element that matches, from it down. */
export async function treeOf(cdp, selector) {
  await cdp.send('Accessibility.enable');
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    if (!nodeId) throw new Error(`Nothing matches ${selector}`);
    const { node } = await cdp.send('DOM.describeNode', { nodeId });
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map(each => [each.nodeId, each]));
    await addUntold(cdp, nodes);
    // Under a modal dialog the rest of the page is inert, and only what is in it is told.
    const from = nodes.find(each => each.backendDOMNodeId === node.backendNodeId) ?? nodes[0];
    return `${linesOf(from, byId, 0).join('\n')}\n`;
  } finally {
    await cdp.send('Accessibility.disable');
  }
}

/** Adds what the protocol leaves out though the browser tells it: the words of a slider's value, and how a column is sorted. */
async function addUntold(cdp, nodes) {
  for (const node of nodes) {
    const role = node.ignored ? undefined : node.role?.value;
    if (role !== 'slider' && role !== 'columnheader') continue;
    const { node: element } = await cdp.send('DOM.describeNode', { backendNodeId: node.backendDOMNodeId });
    const attribute = name => element.attributes[element.attributes.indexOf(name) + 1];
    if (element.attributes.includes('aria-valuetext')) node.value = { value: attribute('aria-valuetext') };
    if (element.attributes.includes('aria-sort'))
      node.properties.push({ name: 'sort', value: { value: attribute('aria-sort') } });
  }
}

/** Roles that say nothing by themselves: what is in them is told as if it stood where they do. */
const SILENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LabelText',
  'Section',
]);

/** What is told of a state, where it has one. */
const STATES = {
  level: (value, role) => (role === 'heading' || role === 'treeitem' ? `level ${value}` : undefined),
  checked: value => (value === 'true' ? 'checked' : 'not checked'),
  pressed: value => (value === 'true' ? 'pressed' : 'not pressed'),
  expanded: value => (value ? 'expanded' : 'collapsed'),
  selected: value => (value ? 'selected' : undefined),
  disabled: value => (value ? 'disabled' : undefined),
  invalid: value => (value === 'false' ? undefined : 'invalid'),
  busy: value => (value ? 'busy' : undefined),
  live: value => `live ${value}`,
  modal: value => (value ? 'modal' : undefined),
  sort: value => (value ? `sorted ${value}` : undefined),
};

const tidy = text =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function linesOf(node, byId, depth) {
  const role = node.role?.value ?? '';
  const name = tidy(node.name?.value);
  const inner = at =>
    merged(
      (node.childIds ?? []).flatMap(id => (byId.has(id) ? linesOf(byId.get(id), byId, at) : [])),
      at,
    );
  if (role === 'StaticText') return name === '' ? [] : [`${indent(depth)}${JSON.stringify(name)}`];
  if (node.ignored || (SILENT.has(role) && name === '')) return inner(depth);
  const states = (node.properties ?? [])
    .map(({ name: state, value }) => STATES[state]?.(value.value, role))
    .filter(said => said !== undefined);
  const value = tidy(node.value?.value);
  const description = tidy(node.description?.value);
  const line = [
    role,
    name && JSON.stringify(name),
    value && value !== name && `= ${JSON.stringify(value)}`,
    states.length > 0 && `(${states.join(', ')})`,
    description && description !== name && `– ${description}`,
  ];
  const said = line.filter(Boolean).join(' ');
  const children = inner(depth + 1);
  // What the name has said already is not said again.
  const text = children.map(child => child.trim()).every(child => child.startsWith('"'))
    ? tidy(children.map(child => JSON.parse(child.trim())).join(' '))
    : undefined;
  const isSaid =
    text !== undefined && name !== '' && (name.includes(text) || squeeze(name) === squeeze(text));
  if (text !== undefined && name === '' && text !== '' && children.length === 1)
    return [`${indent(depth)}${said}: ${children[0].trim()}`];
  return [`${indent(depth)}${said}`, ...(isSaid ? [] : children)];
}

/** Two texts as one: no space before what ends a phrase. */
const spaced = (a, b) => `${a} ${b}`.replace(/ (?=[,.;:’”])/g, '');
const squeeze = text => text.replace(/\s+/g, '');
const indent = depth => '  '.repeat(depth);

/** Texts that follow each other are one. */
function merged(lines, depth) {
  const all = [];
  const isText = line => line !== undefined && line.startsWith(`${indent(depth)}"`);
  for (const line of lines)
    if (isText(line) && isText(all.at(-1)))
      all.push(
        `${indent(depth)}${JSON.stringify(spaced(JSON.parse(all.pop().trim()), JSON.parse(line.trim())))}`,
      );
    else all.push(line);
  return all;
}
