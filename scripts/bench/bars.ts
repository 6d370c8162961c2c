import type { Bench, PictureBench } from './bench.ts';
import { mean, tellFigure } from './figures.ts';
import { SCREENS } from './picture/screens.ts';

/** A bar with what was measured: `met` is told, never rounded; what was not measured is not met. */
export type Verdict = { readonly bar: string; readonly measured: string; readonly met: boolean };

const MOST_OVER_BARE = 3;
const LEAST_FASTER = 5;
const LEAST_LESS_BLOCKING = 30;
const MOST_BYTES = 90_000;
/** The goal of the redaction's size; what it may weigh meanwhile is another figure. */
const MOST_REDACTION = 55_000;
const LEAST_MB = 20;
const MOST_LINE_MS = 100;

/** Every bar that a bench can tell of, met or not. */
export function judgeBars({ picture = [], redaction, sizes }: Bench): Verdict[] {
  const least = (bar: string, value: number, bound: number, unit: string): Verdict => ({
    bar: `${bar} ≥ ${String(bound)}${unit}`,
    measured: tellFigure(value, unit),
    met: value >= bound,
  });
  const most = (bar: string, value: number, bound: number, unit: string): Verdict => ({
    bar: `${bar} ≤ ${String(bound)}${unit}`,
    measured: tellFigure(value, unit),
    met: value <= bound,
  });
  return [
    ...picture.flatMap((one) => [
      most(
        `${one.screen}: native, in all, over a bare photograph`,
        one.nativeMs / one.bareMs,
        MOST_OVER_BARE,
        ' ×',
      ),
      most(`${one.screen}: page's thread, p95`, one.nativeBlockedP95Ms, mostBlocked(one), ' ms'),
      ...overHtml2canvas(one, least),
    ]),
    ...(picture.length === 0
      ? []
      : [
          most(
            'stored picture, mean',
            mean(picture.map((one) => one.pictureBytes)) / 1000,
            MOST_BYTES / 1000,
            ' kB',
          ),
        ]),
    ...(redaction === undefined
      ? []
      : [
          least('redaction', redaction.mbPerS, LEAST_MB, ' MB/s'),
          most('redaction, worst line', redaction.worstLineMs, MOST_LINE_MS, ' ms'),
        ]),
    most('redaction, gzipped', sizes.redactionGzip / 1000, MOST_REDACTION / 1000, ' kB'),
  ];
}

type Judge = (bar: string, value: number, bound: number, unit: string) => Verdict;

function overHtml2canvas(
  { screen, nativeMs, nativeBlockedMs, peers }: PictureBench,
  least: Judge,
): Verdict[] {
  const peer = peers['html2canvas'];
  if (peer === undefined || 'failed' in peer) return [];
  return [
    least(`${screen}: faster than html2canvas`, peer.ms / nativeMs, LEAST_FASTER, ' ×'),
    least(
      `${screen}: less blocking than html2canvas`,
      peer.blockedMs / nativeBlockedMs,
      LEAST_LESS_BLOCKING,
      ' ×',
    ),
  ];
}

function mostBlocked({ screen }: PictureBench): number {
  return SCREENS.find(({ name }) => name === screen)?.mostBlockedMs ?? NaN;
}
