import { ensureBrowsers } from '../lib/browsers.ts';
import { ensureBuild } from '../lib/build.ts';
import { fetchPackages } from '../lib/fetch-packages.ts';
import { startProgress } from '../lib/progress.ts';
import { spareStdout } from '../lib/spare-stdout.ts';
import type { Bench, PictureBench } from './bench.ts';
import { mean, tenth } from './figures.ts';
import { type Measured, measurePictures } from './picture/measure-pictures.ts';
import { PICTURE_PEERS } from './picture/peers.ts';
import { benchRedaction } from './redaction.ts';
import { benchSizes } from './sizes.ts';
import { tellBench } from './tell-bench.ts';

type Wanted = { readonly json: boolean; readonly peers: boolean };

/** Measures what there is and tells it; bars that are not met are told, and are no failure. @returns the exit code */
export async function runBench({ json, peers }: Wanted, signal: AbortSignal): Promise<number> {
  const tell = json ? spareStdout() : console.log;
  const { missing, advice } = await ensureBrowsers(signal);
  if (missing.length > 0) console.error(`Without browsers there are no pictures to measure. ${advice}`);
  await ensureBuild(signal);
  const problem = peers ? await fetchPackages(PICTURE_PEERS, signal) : undefined;
  if (problem !== undefined) console.error(`The peers are out of reach, so we are alone here: ${problem}.`);
  const progress = startProgress('Measuring', process.stderr);
  try {
    const measured =
      missing.length > 0
        ? undefined
        : await measurePictures(peers && problem === undefined, progress.note, signal);
    progress.note('the redaction');
    const redaction = await benchRedaction(peers, signal);
    const bench: Bench = {
      ...(measured === undefined ? {} : { picture: measured.map(asBench) }),
      ...(redaction === undefined ? {} : { redaction }),
      sizes: await benchSizes(),
    };
    progress.stop();
    tell(json ? JSON.stringify(bench, null, 2) : tellBench(bench));
    return 0;
  } finally {
    progress.stop();
  }
}

function asBench({ screen, ours, peers }: Measured): PictureBench {
  const { nodes, pictures, tracedPictures, ...times } = ours;
  const rounded = Object.entries(times).map(([name, ms]) => [name, tenth(ms)] as const);
  return {
    screen: screen.name,
    nodes,
    tracedPictures,
    ...(Object.fromEntries(rounded) as typeof times),
    pictureBytes: Math.round(mean(pictures.map(({ bytes }) => bytes))),
    peers: Object.fromEntries(
      Object.entries(peers).map(([key, cost]) => [
        key,
        'failed' in cost ? cost : { ms: tenth(cost.ms), blockedMs: tenth(cost.blockedMs) },
      ]),
    ),
  };
}
