import { addons } from 'storybook/manager-api';

// The timeline answers to plain keys (arrows, + - 0 ?, letters); Storybook's own shortcuts would act on them as well.
addons.setConfig({ enableShortcuts: false });
