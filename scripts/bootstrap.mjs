// Gets a fresh clone ready: Node's version, dependencies and, with --browser, a Chromium.
// Without a browser it says so and goes on: the tests that need none still run.
// Plain Node without dependencies, because it runs (as prestart and pretest) before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

requireNode(20, 19);
if (!dependenciesMatchLock()) installDependencies();
if (process.argv.includes('--browser')) await findBrowser();

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  fail(`Node ${process.versions.node} is too old: ${major}.${minor} or later is needed.`);
}

/**
 * Whether node_modules holds what the lock file asks for. npm writes its own copy of the lock as the last step of an
 * installation, so that comparing the two costs milliseconds and an installation that was cut short is seen.
 */
function dependenciesMatchLock() {
  const copy = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(copy)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const have = packagesOf(copy);
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = have[path];
    // Optional packages are those of other platforms: npm leaves them out.
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

function installDependencies() {
  // This runs inside `npm test` or `npm start`; an npm inside an npm must not inherit the outer one's command.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|command)/.test(name)),
  );
  // A mirror may lack a package of another platform, which `npm ci` refuses and `npm install` does not.
  if (!run('npm', ['ci'], { env }) && !run('npm', ['install'], { env })) {
    fail('The dependencies could not be installed; what npm says about it stands above.');
  }
}

async function findBrowser() {
  const { findChromium } = await import('./browsers.mjs');
  if (findChromium()) return;
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return say(`CHROME_PATH is ${CHROME_PATH}, but there is no such file.`);
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebianRoot) installDebianChromium();
  if (!findChromium()) run('npx', ['--yes', 'playwright', 'install', 'chromium']);
  if (!findChromium()) {
    say(
      'No Chromium or Chrome was found and none could be installed.\n' +
        'Install one (Debian: apt-get install chromium) or set CHROME_PATH to its program, then run this again.',
    );
  }
}

function installDebianChromium() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-y', ...args], { env });
  const install = () => apt('--no-install-recommends', 'install', 'chromium');
  // The lists of packages are mostly there already; fetching them costs more than a failed try.
  if (!install()) {
    apt('update');
    install();
  }
}

function run(command, args, options = {}) {
  console.log(`[bootstrap] ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32'; // npm and npx are .cmd files there
  return (
    spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell, ...options })
      .status === 0
  );
}

function say(message) {
  console.error(`[bootstrap] ${message}`);
}

function fail(message) {
  say(message);
  process.exit(1);
}
