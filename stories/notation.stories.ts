import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './notation/notation-page.js';
import { aboutTable, decided, introduction } from './notation/text.js';
import { tableGroups } from './notation/table-groups.js';
import { OWN, STANDARD } from './samples/notation.js';

/**
 * Every form of a date: what is written, what is drawn, what is said. Ink and words are the library's own, of a history
 * that consists of that one row.
 */
const meta: Meta = {
  title: 'Learn/Dates and their ink',
  parameters: {
    ends: 'written',
    layout: 'padded',
    controls: { disable: true },
    docs: { source: { code: '' } },
  },
};
export default meta;

const GROUPS = [...STANDARD, ...OWN];

/** The forms in the order in which one learns them. */
export const EveryForm: StoryObj = {
  name: 'Every form',
  render: () =>
    html`<notation-page .groups=${GROUPS} .introduction=${introduction()} .closing=${decided()}></notation-page>`,
};

/** The table that the tests read dates by, whole: a hundred expressions, level by level. */
export const EveryExpression: StoryObj = {
  name: 'Every expression of the table',
  loaders: [async () => ({ groups: await tableGroups() })],
  render: (_args, { loaded }) =>
    html`<notation-page .groups=${loaded['groups']} .introduction=${aboutTable()}></notation-page>`,
};
