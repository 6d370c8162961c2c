/** Brings node_modules up to date with package-lock.json, for `run.mjs`. Built-ins only. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program file of the Node 24 that comes as the package `node`. */
export function packagedNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Installs what package-lock.json names where node_modules does not have it.
 * @throws with a sentence that says what to do
 */
export async function ensurePackages(root) {
  if (!isInstalled(root)) {
    let { code, output } = await npm(root, ['ci'], 'Installing packages (npm ci)');
    if (code !== 0 && output.includes('EUSAGE')) {
      // A registry that lacks other platforms' optional packages makes `npm ci` doubt the lock file; `install` does not.
      console.error('npm ci does not accept package-lock.json here; installing from it by npm install.');
      ({ code, output } = await npm(root, ['install', '--no-save'], 'Installing packages (npm install)'));
    }
    if (code !== 0) {
      throw new Error(
        `${output}\nThe packages could not be installed. Check that npm reaches its registry (npm ping), then run the command again.`,
      );
    }
  }
  if (existsSync(packagedNode(root))) return;
  // Its own install script puts the program there, and npm may be set to run no such scripts.
  const folder = join(root, 'node_modules', 'node');
  const script = ['installArchSpecificPackage.js'];
  const { output } = await run(process.execPath, script, folder, 'Setting Node 24 up', false);
  if (existsSync(packagedNode(root))) return;
  throw new Error(
    `${output}\nNode 24 (the package "node") could not be set up. Delete node_modules and run the command again.`,
  );
}

/** Compared by content, because the time stamps say nothing after a clone or a copy. */
function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const there = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (there === undefined) return false;
  return Object.entries(wanted ?? {}).every(([path, { version, optional, peer }]) => {
    const found = there[path];
    if (path === '' || (found === undefined && (optional || peer))) return true;
    return found?.version === version;
  });
}

function packagesIn(path) {
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

function npm(root, args, label) {
  const cli = process.env.npm_execpath;
  if (cli !== undefined && /\.c?js$/.test(cli))
    return run(process.execPath, [cli, ...args], root, label, false);
  return run('npm', args, root, label, process.platform === 'win32');
}

/**
 * Runs a program quietly, says what it is doing and for how long, and keeps its output for the case of failure. It says
 * so on standard error: standard output is the command's own, and a program may read it.
 */
function run(program, args, cwd, label, shell) {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const live = process.stderr.isTTY === true;
  process.stderr.write(live ? `${label} …` : `${label} …\n`);
  const say = () =>
    process.stderr.write(live ? `\r${label} … ${seconds()} s` : `  ${label}: ${seconds()} s\n`);
  const timer = setInterval(say, live ? 1000 : 10_000);
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (data) => (output += data);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (code) => {
      clearInterval(timer);
      console.error(`${live ? '\r' : ''}${label}: ${code === 0 ? 'done' : 'failed'} after ${seconds()} s`);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', end);
  });
}
