import type { JudgedSignal } from '../domain/judgement';
import { toIso } from '../domain/moment';
import type { Report } from '../domain/report';
import type { Signal } from '../domain/signal';
import { languages } from '../words/languages';
import { tellSeconds } from './facts';
import { requestWithoutWords } from '../words/error-parts';
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
      return requestWithoutWords(words.headings, signal.why);
    case 'missing-file':
      return fileWithoutWords(signal, words.headings);
    case 'notice':
    case 'php-error':
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
    case 'script-error': {
      const place = signal.source ? [render(signal.source)] : [];
      return joined(signal.how === 'warning' ? [words.headings.consoleWarning, ...place] : place);
    }
    case 'php-error':
      return joined([words.phpLevels[signal.level], ...(signal.source ? [render(signal.source)] : [])]);
    case 'missing-file':
      return joined([render(signal.url), policyOf(signal, words.headings)]);
    case 'invalid-field':
    case 'dialog':
      return null;
  }
}

type MissingFile = Extract<Signal, { kind: 'missing-file' }>;
type Headings = (typeof languages)['en']['headings'];

function fileWithoutWords({ sort, policy }: MissingFile, headings: Headings): string {
  if (policy !== undefined) return headings.fileForbidden;
  return sort === 'script' ? headings.scriptMissing : headings.fileMissing;
}

function policyOf({ policy }: MissingFile, headings: Headings): string {
  if (policy === undefined) return '';
  return policy === 'mixed-content'
    ? headings.byMixedContent
    : fill(headings.byPolicy, { directive: policy });
}

function joined(pieces: readonly string[]): string | null {
  return pieces.filter((piece) => piece !== '').join(', ') || null;
}
