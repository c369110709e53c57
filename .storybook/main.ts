import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { plainPageForStorybook } from './plain-page.mjs';

const data = fileURLToPath(new URL('../data', import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Storybook refuses to start with a folder that is not there.
  staticDirs: [
    ...(existsSync(data) ? [{ from: '../data', to: '/data' }] : []),
    { from: '../test/time/edtf', to: '/test/time/edtf' },
  ],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: vite => ({ ...vite, plugins: [...(vite.plugins ?? []), plainPageForStorybook()] }),
};
export default config;
