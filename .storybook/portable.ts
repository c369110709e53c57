/**
 * Stories as things to run outside Storybook, in a browser test: with the project's preview and the renderer for web
 * components, play functions included. A story is run by `await story.run({ canvasElement })`.
 */
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import preview from './preview.js';

export interface PortableStory {
  readonly storyName: string;
  readonly tags: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
  run(options: { canvasElement: HTMLElement; globals?: Readonly<Record<string, unknown>> }): Promise<void>;
}

export type PortableStories = Readonly<Record<string, PortableStory>>;

type Loose = (...args: unknown[]) => unknown;

const project = setProjectAnnotations([renderer, preview] as Parameters<typeof setProjectAnnotations>[0]);

/** The stories of every story file, by file name and export name. Needs the listing that scripts/wtr-stories.mjs serves. */
export async function allStories(): Promise<Readonly<Record<string, PortableStories>>> {
  const listing = '/__stories__.js';
  const { default: modules } = (await import(listing)) as { default: Readonly<Record<string, object>> };
  return Object.fromEntries(Object.entries(modules).map(([file, module]) => [file, portableStories(module)]));
}

/** The stories of a story file's module, by export name. */
export function portableStories(module: object): PortableStories {
  // Left to itself, composeStories hands no annotations on, and a story then does not know its renderer.
  const compose: Loose = (story, meta, _project, name) =>
    (composeStory as Loose)(story, meta, {}, project, name);
  return (composeStories as Loose)(module, {}, compose) as PortableStories;
}
