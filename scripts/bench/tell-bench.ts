import { tellTable } from '../eval/table.ts';
import { judgeBars } from './bars.ts';
import type { Bench, PeerBench, PictureBench } from './bench.ts';
import { tellFigure } from './figures.ts';

/** All figures as tables: pictures with their ratios to ours, then each bar with *met* or *not met*. */
export function tellBench(bench: Bench): string {
  const verdicts = judgeBars(bench);
  const met = verdicts.filter((verdict) => verdict.met).length;
  return [
    ...(bench.picture ?? []).map(tellPictures),
    ...tellRedaction(bench),
    `sizes, gzipped\n${tellTable(Object.entries(bench.sizes).map(([what, bytes]) => [`  ${what.replace('Gzip', '')}`, `${(bytes / 1000).toFixed(1)} kB`]))}`,
    `bars\n${tellTable(verdicts.map(({ bar, measured, met: isMet }) => [`  ${bar}`, measured, isMet ? 'met' : 'not met']))}`,
    `${String(met)} of ${String(verdicts.length)} bars are met.`,
  ].join('\n\n');
}

function tellPictures(one: PictureBench): string {
  const line = (who: string, ms: number, blockedMs: number): string[] => [
    `  ${who}`,
    tellFigure(ms, ' ms'),
    tellFigure(ms / one.nativeMs, ' ×'),
    tellFigure(blockedMs, ' ms'),
    tellFigure(blockedMs / one.nativeBlockedMs, ' ×'),
  ];
  const peerLine = ([who, cost]: readonly [string, PeerBench]): string[] =>
    'failed' in cost ? [`  ${who}: ${cost.failed}`] : line(who, cost.ms, cost.blockedMs);
  const head = ['', 'in all', 'to ours', "page's thread", 'to ours'];
  const lines = [
    head,
    line('bare photograph', one.bareMs, one.bareBlockedMs),
    line('SafeRepro, native', one.nativeMs, one.nativeBlockedMs),
    Number.isFinite(one.cloneMs)
      ? line('SafeRepro, clone', one.cloneMs, one.cloneBlockedMs)
      : ['  SafeRepro, clone: it drew nothing'],
    ...Object.entries(one.peers).map(peerLine),
  ];
  const more = [
    `page's thread p95 ${tellFigure(one.nativeBlockedP95Ms, ' ms')}`,
    `longest task p95 ${tellFigure(one.nativeLongestP95Ms, ' ms')} (${String(one.tracedPictures)} pictures)`,
    `by our own clock p95 ${tellFigure(one.nativePageP95Ms, ' ms')}`,
    `picture ${tellFigure(one.pictureBytes / 1000, ' kB')}`,
  ].join(', ');
  return `picture: ${one.screen}, ${String(one.nodes)} nodes\n${tellTable(lines)}\n  ${more}`;
}

function tellRedaction({ redaction }: Bench): string[] {
  if (redaction === undefined) return [];
  const all = { SafeRepro: redaction.mbPerS, ...redaction.peers };
  return [
    `redaction: a mixed log of 5 MB\n${tellTable(Object.entries(all).map(([who, mb]) => [`  ${who}`, tellFigure(mb, ' MB/s')]))}`,
  ];
}
