// What a plain HTML page needs beside itself: the one-file bundle, made from the sources when it is asked for, so that
// the page works in a fresh clone and never shows an old build. One plugin for Vite (Storybook), one for
// @web/test-runner; both serve /stories/career-timeline.min.js and what that loads on demand.
import { readFile } from 'node:fs/promises';
import { bundle } from '../scripts/bundle.mjs';

const folder = '/stories/';
const page = `${folder}plain-page.html`;

const build = async () => {
  const files = await bundle({ entry: 'src/index.ts', name: 'career-timeline.min' });
  return new Map(files.map(({ path, contents }) => [folder + path, contents]));
};

export function plainPageForStorybook() {
  let files;
  return {
    name: 'plain-page',
    configureServer({ middlewares }) {
      middlewares.use(async (request, response, next) => {
        const path = new URL(request.url, 'http://localhost').pathname;
        try {
          if (path === page) {
            files = undefined;
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end(await readFile(`.${page}`));
          } else if (path.startsWith(folder) && path.endsWith('.js')) {
            files ??= build();
            const contents = (await files).get(path);
            if (contents === undefined) return next();
            response.setHeader('content-type', 'text/javascript; charset=utf-8');
            response.end(contents);
          } else next();
        } catch (error) {
          next(error);
        }
      });
    },
    async generateBundle() {
      const emit = (path, source) => this.emitFile({ type: 'asset', fileName: path.slice(1), source });
      emit(page, await readFile(`.${page}`));
      for (const [path, contents] of await build()) emit(path, contents);
    },
  };
}

export function plainPageForTests() {
  let files;
  return {
    name: 'plain-page',
    async serve({ path }) {
      if (!path.startsWith(folder) || !path.endsWith('.js')) return undefined;
      files ??= build();
      const contents = (await files).get(path);
      return contents && { type: 'js', body: new TextDecoder().decode(contents) };
    },
  };
}
