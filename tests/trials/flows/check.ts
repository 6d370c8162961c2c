import type { Report } from '../../../src/domain/report.ts';
import type { Golden } from './golden.ts';

/** What a report says otherwise than it should, in sentences; none where all is right. */
export function faultsOf(report: Report, { steps, error }: Golden): string[] {
  const faults: string[] = [];
  const told = report.steps.map(({ text }) => text);
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
  return faults;
}

/** A notice that is no error, and a success, claim nothing. */
function isError({ kind, detail }: Report['signals'][number]): boolean {
  return kind !== 'notice' || /error/i.test(detail ?? '');
}
