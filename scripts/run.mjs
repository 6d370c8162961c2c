/**
 * Runs one of the project's commands: `node scripts/run.mjs COMMAND arguments…`.
 *
 * Plain JavaScript for the Node that the machine has (20 or newer) and built-ins only, because it runs before anything
 * is installed. The commands themselves are TypeScript and run on Node 24, which comes as a package.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensurePackages, packagedNode } from './packages.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const folder = join(root, 'scripts', 'commands');
const [command = '', ...rest] = process.argv.slice(2);
const commands = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`SafeRepro's commands need Node 20 or newer; this is ${process.version}. See https://nodejs.org`, 1);
}
if (!commands.includes(command)) {
  const what = command === '' ? 'Which command?' : `There is no command "${command}".`;
  fail(`${what} There are: ${commands.join(', ')}.`, 2);
}
try {
  await ensurePackages(root);
} catch (error) {
  fail(error.message, 1);
}

const node = packagedNode(root);
const bin = join(root, 'node_modules', '.bin');
// Tools start `node` by name, and the machine's own may be too old for them.
const path = [join(node, '..'), bin, process.env.PATH ?? ''].join(delimiter);
// A log of any length is to be read in little memory: what is new is looked through often (measured: 300 MB, not 420).
const flags = command === 'redact' ? ['--max-semi-space-size=4'] : [];
const child = spawn(node, [...flags, join(folder, `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...withoutPath(process.env), PATH: path },
});
// Ctrl+C reaches the whole group; the child cleans up and decides when it is over.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
}
child.on('error', (error) =>
  fail(`Node 24 could not be started (${error.message}). Delete node_modules and try again.`, 1),
);
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});

/** Windows spells it `Path`; two spellings at once would leave the choice to chance. */
function withoutPath(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name.toUpperCase() !== 'PATH'));
}

function fail(sentence, code) {
  console.error(sentence);
  process.exit(code);
}
