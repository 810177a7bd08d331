// What Maven asks of npm: install when the lock has changed, build when a source has, test unless told not to.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const TESTED = [
  ...SOURCES,
  'dev',
  'scripts',
  'eslint.config.js',
  '../contracts/src/main/resources/contracts/openapi',
];

const [goal, ...skips] = process.argv.slice(2);
if (goal === 'test') {
  if (!skips.includes('true')) once('tested', TESTED, [], () => npm('test'));
} else {
  requireNode();
  once('installed', ['package.json', 'package-lock.json', '.npmrc'], ['node_modules'], () => npm('ci'));
  once('built', SOURCES, ['dist/index.html'], () => {
    npm('run', 'build');
    // Assets have their hash in the name, so those of the build before would stay in the jar.
    rmSync(join(root, 'target/classes/META-INF/resources'), { recursive: true, force: true });
  });
}

/** Does something unless it was done for the very same inputs and its outputs are still there. */
function once(name, inputs, outputs, action) {
  const stamp = join(root, 'target', `${name}.sha256`);
  const now = hashOf(inputs);
  const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (isDone && outputs.every(output => existsSync(join(root, output)))) {
    console.log(`console: ${name} already, for the same files`);
    return;
  }
  action();
  mkdirSync(join(root, 'target'), { recursive: true });
  writeFileSync(stamp, now);
}

function npm(...args) {
  const result = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    [...args, '--no-fund', '--no-audit'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (result.error) fail(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) fail(`npm ${args.join(' ')} ended with ${result.status}`);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`The console needs Node 20.19 or later to build; this is ${process.versions.node}.`);
  }
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of paths.flatMap(filesIn)) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap(name => filesIn(join(path, name)));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
