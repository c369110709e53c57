import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** What a page around the timeline decides: colour scheme, direction and language, set as a page sets them. */
const page: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  const theme = String(globals['theme']);
  root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  root.style.backgroundColor = 'Canvas';
  root.style.color = 'CanvasText';
  root.dir = String(globals['direction']);
  root.lang = String(globals['locale']);
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals: { theme: 'auto', direction: 'ltr', locale: 'en' },
  globalTypes: {
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'en-GB', title: 'English (UK)' },
          { value: 'de', title: 'Deutsch' },
          { value: 'fr', title: 'Français' },
          { value: 'es', title: 'Español' },
          { value: 'ar', title: 'العربية' },
          { value: 'he', title: 'עברית' },
          { value: 'hi', title: 'हिन्दी' },
          { value: 'ja', title: '日本語' },
          { value: 'zh', title: '中文' },
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { expanded: true },
    backgrounds: { disable: true }, // the theme above decides
    options: {
      storySort: {
        order: [
          'The real career',
          'Careers',
          'In a plain page',
          'Without JavaScript',
          'Learn',
          'Ink',
          'Résumé',
          'Sixty events in twelve lanes',
          '*',
          'Hard cases',
        ],
      },
    },
  },
};
export default preview;
