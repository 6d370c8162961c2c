/**
 * The process that WordPress runs in.
 *
 * A process of its own, so that a crash or a stall in PHP cannot hurt the tests, and so that
 * stopping it frees everything. It ends when its parent ends, however that came about.
 */
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { MODULES } from './folders.ts';
import { listenOnLoopback } from './loopback.ts';
import { isServerOrder, type ServerAnswer, type ServerOrder } from './protocol.ts';
import { serveStaticFiles } from './static-files.ts';

/** The part of `@wp-playground/cli` that is used here. Its own types are there only after the installation. */
type PlaygroundCli = { runCLI(args: Record<string, unknown>): Promise<PlaygroundServer> };
type PlaygroundServer = {
  readonly serverUrl: string;
  readonly playground: { run(request: { code: string }): Promise<{ readonly text: string }> };
};

const CONSTANTS = {
  DISABLE_WP_CRON: true,
  // Without it, requests to wordpress.org stall for 4 to 14 seconds where there is no network.
  WP_HTTP_BLOCK_EXTERNAL: true,
  AUTOMATIC_UPDATER_DISABLED: true,
  WP_DEBUG: false,
  WP_DEBUG_DISPLAY: false,
  WP_DEBUG_LOG: false,
};

process.once('disconnect', () => {
  // The parent cleans up when it can. Where it was killed, nobody else will.
  rmSync(tmpdir(), { recursive: true, force: true });
  process.kill(process.pid, 'SIGKILL');
});
process.once('message', (message: unknown) => {
  if (!isServerOrder(message))
    throw new Error('The demo site was started with an order it does not know; start it through start.ts.');
  serve(message).catch((error: unknown) => {
    tell({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});

async function serve(order: ServerOrder): Promise<void> {
  let server: net.Server | undefined;
  listenOnLoopback(order.port, (found) => (server ??= found));
  const mounts = [{ hostPath: order.wordpress, vfsPath: '/wordpress' }, ...order.mounts];
  const cli = await loadCli();
  const site = await cli.runCLI({
    command: 'server',
    // Only a placeholder: the loopback wrapper decides. With a number here the command line tool tries no port of its own.
    port: 9400,
    workers: order.workers,
    quiet: true,
    verbosity: 'quiet',
    php: '8.3',
    wordpressInstallMode: 'install-from-existing-files-if-needed',
    'mount-before-install': [...mounts],
    'define-bool': CONSTANTS,
  });
  if (order.seed !== '') await seed(site, order.seed);
  if (server !== undefined) serveStaticFiles(server, mounts);
  await warmUp(site.serverUrl, order.workers);
  tell({ kind: 'ready', port: Number(new URL(site.serverUrl).port) });
}

async function loadCli(): Promise<PlaygroundCli> {
  const entry = createRequire(join(MODULES, 'package.json')).resolve('@wp-playground/cli/package.json');
  const module: unknown = await import(pathToFileURL(join(entry, '..', 'index.js')).href);
  return module as PlaygroundCli;
}

async function seed(site: PlaygroundServer, code: string): Promise<void> {
  const { text } = await site.playground.run({ code });
  if (text.trim() !== 'seeded')
    throw new Error(`The demo site could not be filled; see php/seed.php. PHP said: ${text}`);
}

/**
 * Compiles WordPress once in each worker. The first request of all gets a redirect to itself
 * from the tool (its cookie reset), so it is spent here and no redirect is followed.
 */
async function warmUp(url: string, workers: number): Promise<void> {
  await fetch(`${url}/wp-login.php`, { redirect: 'manual' });
  const answers = await Promise.all(
    Array.from({ length: workers }, () => fetch(`${url}/wp-login.php`, { redirect: 'manual' })),
  );
  const bad = answers.find((answer) => answer.status !== 200);
  if (bad !== undefined)
    throw new Error(
      `WordPress answers ${String(bad.status)} on its login page; delete demo-site/.cache and try again.`,
    );
}

function tell(answer: ServerAnswer): void {
  process.send?.(answer);
}
