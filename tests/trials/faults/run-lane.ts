import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Credentials } from '../../driver/log-in.ts';
import type { Harness, LaunchOptions } from '../../harness/harness.ts';
import { launchHarness } from '../../harness/launch-harness.ts';
import { randomOf } from '../../support/random.ts';
import type { Lane } from '../kills/lanes.ts';
import type { Tally } from '../kills/tally.ts';
import { openVisit } from '../kills/visit.ts';
import { FIREFOX_KB } from './fill.ts';
import { flowsOf, type Part, parts } from './lanes.ts';
import { full } from './part-full.ts';
import { leaving } from './part-leaving.ts';
import { reloaded } from './part-reloaded.ts';

type Run = {
  readonly count?: number | undefined;
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** The extension as it ships, or a variant of it that has to fail. */
  readonly extensionDir: string;
  readonly site: Credentials;
  readonly tally: Tally;
  readonly done: () => void;
};

const WORK = { Leaving: leaving, Reloaded: reloaded, Full: full } as const;

/** One part of the trial in one browser, from its start to its end. */
export async function runLane(part: Part, lane: Lane, run: Run): Promise<void> {
  const { kind, access } = lane;
  const { count, seed, site, tally, done, signal } = run;
  // Chromium keeps to no quota where an extension has asked for unlimited room.
  const limited =
    part === 'Full' && kind === 'chromium' && access === 'tab'
      ? await withoutUnlimited(run.extensionDir)
      : undefined;
  const options: LaunchOptions = {
    kind,
    extensionDir: limited ?? run.extensionDir,
    headed: kind === 'chromium' && access === 'site',
    // Whoever looks into the store, or reloads the extension, needs the worker; else it is left alone.
    debuggerOnWorker: part !== 'Leaving',
    ...(part === 'Full' && kind === 'firefox' ? { roomKb: FIREFOX_KB } : {}),
    ...(signal ? { signal } : {}),
  };
  const harness: Harness = await launchHarness(options);
  try {
    const random = randomOf(seed * 1000 + parts.indexOf(part) * 10 + kind.length + access.length);
    const visit = await openVisit({ harness, site, access, random });
    await WORK[part](visit, flowsOf(part, lane, count), tally, done);
  } finally {
    await harness.close();
    await harness.removeProfile();
    if (limited !== undefined) await rm(limited, { recursive: true, force: true });
  }
}

/** The very same files, in whose manifest one permission is missing. */
async function withoutUnlimited(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'saferepro-limited-'));
  await cp(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  return copy;
}
