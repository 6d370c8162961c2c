import type { JudgedSignal } from '../domain/judgement';
import { toIso } from '../domain/moment';
import type { Report } from '../domain/report';
import type { Signal } from '../domain/signal';
import { languages } from '../words/languages';
import { tellSeconds } from './facts';
import { fill } from '../words/fill';
import type { Renderer } from './renderer';

/** What went wrong, as it leaves; the new before the standing, each in order of time. */
export function reportSignals(
  judged: readonly JudgedSignal[],
  numberOf: (stepId: string | undefined) => number | null,
  renderer: Renderer,
): Report['signals'] {
  const errors = judged.filter(({ isError }) => isError);
  return [...errors.filter((one) => !one.standing), ...errors.filter((one) => one.standing)].flatMap(
    ({ signal, stepId, standing }) => {
      const { at, kind } = signal;
      if (kind === 'dialog') return [];
      return {
        at: toIso(at),
        kind,
        text: textOf(signal, renderer),
        step: numberOf(stepId),
        attribution: null,
        standing,
        detail: detailOf(signal, renderer),
      };
    },
  );
}

/** The words of a signal; of a page that says nothing, our own. */
export function textOf(signal: Signal, { language, render }: Renderer): string {
  const words = languages[language];
  const said = render(signal.text);
  if (signal.kind === 'invalid-field')
    return fill(words.invalid[signal.why], { field: said || words.headings.unnamedField });
  if (said !== '') return said;
  switch (signal.kind) {
    case 'dead-page':
      return words.deadPages[signal.how];
    case 'failed-request':
      return words.headings.requestFailed;
    case 'missing-file':
      return words.headings.fileMissing;
    case 'notice':
    case 'script-error':
    case 'dialog':
      return words.headings.noText;
  }
}

/** What stands beneath a signal's words: level, request, place. */
function detailOf(signal: Signal, { language, render }: Renderer): string | null {
  const words = languages[language];
  switch (signal.kind) {
    case 'notice':
      return words.levels[signal.level];
    case 'dead-page':
      return words.deadPages[signal.how];
    case 'failed-request': {
      const { method, url, status, tookMs } = signal;
      const took = `${tellSeconds(tookMs / 1000, language)} s`;
      const answer = status === 0 ? words.headings.noAnswer : String(status);
      const asked = method === undefined ? render(url) : `${method} ${render(url)}`;
      return `${asked} → ${answer}, ${took}`;
    }
    case 'script-error':
      return signal.source ? render(signal.source) : null;
    case 'missing-file':
      return render(signal.url);
    case 'invalid-field':
    case 'dialog':
      return null;
  }
}
