// Serves /__stories__.js, whose default export is {'name.stories.ts': module, …} for every story file, so that a new
// file is tested without being named anywhere: @web/test-runner has no import by pattern.
import { existsSync, readdirSync } from 'node:fs';

export const storiesPlugin = (folder = 'stories') => ({
  name: 'stories',
  serve({ path }) {
    if (path !== '/__stories__.js') return undefined;
    const files = (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
      .map(file => file.replaceAll('\\', '/'))
      .filter(file => file.endsWith('.stories.ts'))
      .sort();
    const imports = files.map((file, i) => `import * as m${i} from '/${folder}/${file}';`);
    const entries = files.map((file, i) => `${JSON.stringify(file)}: m${i}`);
    return { type: 'js', body: `${imports.join('\n')}\nexport default { ${entries.join(', ')} };` };
  },
});
