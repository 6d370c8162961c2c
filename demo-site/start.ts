/** Starts a real WordPress 6.5 with a plug-in that fails in every way that matters, on loopback only. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { demoData, type DemoData } from './data.ts';
import { prepareDatabase } from './server/database.ts';
import { installPackages } from './server/install.ts';
import { layMuPlugins, siteMounts } from './server/mounts.ts';
import { isServerAnswer, type ServerOrder } from './server/protocol.ts';
import { wordpressFolder } from './server/wordpress.ts';

export type DemoSite = {
  /** `http://127.0.0.1:PORT`, with no slash at the end. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly plugin: {
    readonly slug: 'sophmate-demo';
    readonly name: 'SophMate (demo)';
    readonly version: '2.4.1';
  };
  stop(): Promise<void>;
};

export type DemoSiteOptions = {
  /** Any free one where none is given. */
  readonly port?: number;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** PHP workers; two serve a whole screen about twice as fast as one, three gain nothing on two cores. */
  readonly workers?: number;
  readonly quiet?: boolean;
  /** Other people, keys and numbers than those of `data.json`, in the same shape: a test invents its own. */
  readonly data?: DemoData;
  /** Folder of must-use plug-ins that a test brings along, beside the site's own. */
  readonly muPlugins?: string;
};

export async function startDemoSite(options: DemoSiteOptions): Promise<DemoSite> {
  const log = options.quiet === true ? () => undefined : options.log;
  await installPackages(options.log, options.signal);
  const wordpress = await wordpressFolder(log);
  // Everything that a run writes lies here: database, uploads, and php-wasm's own files.
  const folder = await mkdtemp(join(tmpdir(), 'demo-site-'));
  await mkdir(join(folder, 'uploads'));
  const data = options.data ?? demoData;
  await writeFile(join(folder, 'data.json'), JSON.stringify(data));
  const muPlugins = await layMuPlugins(folder, options.muPlugins);
  const database = await prepareDatabase(wordpress, join(folder, 'database'), options.data);
  const order: ServerOrder = {
    port: options.port ?? 0,
    workers: options.workers ?? 2,
    wordpress,
    mounts: siteMounts(folder, muPlugins),
    seed: database.seed,
  };
  log('Starting WordPress …');
  const child = startServer(folder);
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    options.signal.removeEventListener('abort', onAbort);
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  const onAbort = (): void => void stop();
  options.signal.addEventListener('abort', onAbort);
  try {
    options.signal.throwIfAborted();
    const port = await ready(child, order);
    child.once('exit', () => {
      if (!stopping) options.log('WordPress ended by itself; start the demo site again.');
    });
    await database.keep();
    log(`WordPress is ready at http://127.0.0.1:${String(port)}.`);
    return {
      url: `http://127.0.0.1:${String(port)}`,
      user: data.admin.user,
      password: data.admin.password,
      plugin: { slug: 'sophmate-demo', name: 'SophMate (demo)', version: '2.4.1' },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startServer(folder: string): ChildProcess {
  const fastPhp = pathToFileURL(join(import.meta.dirname, 'server', 'fast-php.ts')).href;
  return fork(join(import.meta.dirname, 'server', 'child.ts'), {
    // php-wasm's fast build needs promise integration, which Node 24 still hides behind a flag.
    execArgv: ['--experimental-wasm-jspi', '--disable-warning=ExperimentalWarning', '--import', fastPhp],
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function ready(child: ChildProcess, order: ServerOrder): Promise<number> {
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4000)));
  child.send(order);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      reject(
        new Error(
          `WordPress ended before it was ready. Delete demo-site/.cache and try again.\n${complaint}`,
        ),
      );
    });
    child.on('message', (message: unknown) => {
      if (!isServerAnswer(message)) return;
      if (message.kind === 'ready') resolve(message.port);
      else reject(new Error(`WordPress did not start: ${message.reason}`));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  // Nothing is worth saving: the database is thrown away.
  child.kill('SIGKILL');
  await gone;
}
