declare module '@storybook/web-components/entry-preview';
declare module '*/plain-page.mjs' {
  import type { Plugin } from 'vite';
  export const plainPageForStorybook: () => Plugin;
}
