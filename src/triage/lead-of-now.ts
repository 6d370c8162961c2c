import type { Signal } from '../domain/signal';
import { rankOf } from './rank';

/** Words by which an error tells what failed, where a notice that always hangs there tells what should be done. */
const FAILED =
  /\b(?:fail(?:ed|ure)?|error|could not|couldn['’]t|cannot|can['’]t|unable|denied|refused|timed? ?out|invalid|expired|not (?:saved|allowed|found)|curl|http [45]\d\d|fehl(?:er|geschlagen)|konnte nicht|nicht (?:gespeichert|erlaubt))\b/i;

/**
 * Which of the errors that stand on a page leads, where nothing was recorded: a page that died, then the last notice
 * that tells of a failure, then any other. Notices that came last stand last, or nearest to what they are about.
 */
export function leadOfNow(signals: readonly Signal[]): Signal | undefined {
  const scored = signals.flatMap((signal, at) => {
    const rank = rankOf(signal);
    return rank === undefined ? [] : [{ signal, at, score: rank * 2 + (tellsFailure(signal) ? 0 : 1) }];
  });
  return scored.sort((a, b) => a.score - b.score || b.at - a.at)[0]?.signal;
}

function tellsFailure({ text }: Signal): boolean {
  return FAILED.test(text.map((part) => (part.as === 'plain' ? part.text : '')).join(' '));
}
