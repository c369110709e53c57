// Programs of installed packages as files for Node to run: no npx, no shell, the same on every platform.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path of the program `name` of a package (by default, the program called like the package). */
export function bin(packageName, name = packageName) {
  const folder = join('node_modules', packageName);
  const { bin: programs } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof programs === 'string' ? programs : programs?.[name];
  if (!path) throw new Error(`${packageName} has no program called ${name}`);
  return join(folder, path);
}
