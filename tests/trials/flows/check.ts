import type { Report } from '../../../src/domain/report.ts';
import type { Golden } from './golden.ts';

/** What a report says otherwise than it should, in sentences; none where all is right. */
export function faultsOf(report: Report, { steps, error, beside = [] }: Golden): string[] {
  const faults: string[] = [];
  // How long somebody was away is another in every run.
  const told = report.steps.map(({ text }) => text.replace(/(?<=, returned after )\d+(?= s )/, 'some'));
  if (told.join('\n') !== steps.join('\n')) faults.push(`steps: ${told.join(' | ')}`);
  const fresh = report.signals.filter((signal) => isError(signal) && !signal.standing);
  if (error === undefined) {
    const claimed = [
      ...fresh.map(({ kind, text }) => `${kind}: ${text}`),
      ...(report.error ? [report.error.text] : []),
    ];
    return claimed.length === 0 ? faults : [...faults, `claims an error: ${claimed.join(' | ')}`];
  }
  if (report.error === null)
    return [...faults, `no error leads; new ones: ${fresh.map(({ text }) => text).join(' | ')}`];
  if (!report.error.text.includes(error.text)) faults.push(`the error is: ${report.error.text}`);
  // A headline is cut where it would be too long.
  if (!report.headline.includes(error.text.slice(0, 60))) faults.push(`the headline is: ${report.headline}`);
  if (report.error.step !== error.step) faults.push(`the error came after step ${String(report.error.step)}`);
  return [...faults, ...claimsBeside(fresh, error, beside)];
}

type Said = Report['signals'][number];

/**
 * The error is told once, at its step. Beside it may stand the request behind it, and what the flow itself names; nothing
 * else is claimed.
 */
function claimsBeside(
  fresh: readonly Said[],
  error: NonNullable<Golden['error']>,
  beside: readonly string[],
): string[] {
  const own = fresh.filter(({ kind, text }) => kind !== 'failed-request' && text.includes(error.text));
  const requests = fresh.filter(({ kind }) => kind === 'failed-request');
  const others = fresh.filter((said) => !own.includes(said) && !requests.includes(said));
  const isOnce = own.length === 1 || (own.length === 0 && requests.length === 1);
  const unexpected = others.map(({ text }) => text).filter((text) => !beside.includes(text));
  const missing = beside.filter((text) => others.filter((said) => said.text === text).length !== 1);
  const elsewhere = fresh.filter(({ step }) => step !== error.step);
  return [
    ...(isOnce ? [] : [`the error is told ${String(own.length)} times`]),
    ...(requests.length > 1 ? [`${String(requests.length)} requests failed`] : []),
    ...unexpected.map((text) => `claims beside it: ${text}`),
    ...missing.map((text) => `not told once: ${text}`),
    ...elsewhere.map(({ text, step }) => `after step ${String(step)}: ${text}`),
  ];
}

/** A notice that is no error, and a success, claim nothing. */
function isError({ kind, detail }: Report['signals'][number]): boolean {
  return kind !== 'notice' || /error/i.test(detail ?? '');
}
