import { describe, expect, it } from 'vitest';
import type { Signal } from '../../src/domain/signal';
import { numberKey } from '../../src/domain/numbers';
import { reportSignals, textOf } from '../../src/report/report-signals';
import { rendererOf } from '../../src/report/renderer';
import { buildNotice, text } from '../support/build';

const url = text('/wp-admin/admin-ajax.php?action=x');
const { kind: _kind, level: _level, ...base } = buildNotice({ text: text('') });
const signals = {
  notice: buildNotice({ text: text('It failed.') }),
  dead: { ...base, kind: 'dead-page', how: 'blank' },
  request: {
    ...base,
    kind: 'failed-request',
    why: 'status',
    method: 'POST',
    url,
    status: 500,
    tookMs: 1_240,
  },
  unanswered: {
    ...base,
    kind: 'failed-request',
    why: 'no-answer',
    method: 'GET',
    url,
    status: 0,
    tookMs: 10_000,
  },
  script: {
    ...base,
    kind: 'script-error',
    how: 'uncaught',
    text: text('x is not defined'),
    source: text('a.js:7'),
  },
  file: { ...base, kind: 'missing-file', url: text('/a.png') },
} as const satisfies Record<string, Signal>;

const numbers = new Map(
  [...url].flatMap((part) => (part.as === 'plain' ? [] : [[numberKey(part), 1] as const])),
);
const english = rendererOf({ numbers }, 'en');
const judged = (
  signal: Signal,
  standing = false,
  isError = true,
): Parameters<typeof reportSignals>[0][number] => ({
  signal,
  stepId: undefined,
  standing,
  isError,
});

describe('the errors of a report', () => {
  it.each([
    ['notice', 'It failed.', 'error notice'],
    [
      'dead',
      'a blank page: the server sent nothing to show',
      'a blank page: the server sent nothing to show',
    ],
    ['request', 'A request failed.', 'POST /wp-admin/admin-ajax.php?action=x → 500, 1.2 s'],
    ['unanswered', 'A request failed.', 'GET /wp-admin/admin-ajax.php?action=x → no answer, 10.0 s'],
    ['script', 'x is not defined', 'a.js:7'],
    ['file', 'A file did not load.', '/a.png'],
  ] as const)('say of a %s what it says, and beneath it what it is', (name, said, detail) => {
    const [signal] = reportSignals([judged(signals[name])], () => null, english);
    expect(signal).toMatchObject({ text: said, detail, step: null, standing: false });
  });

  it('are the new ones before the standing, and no notice of success', () => {
    const list = [judged(signals.file, true), judged(signals.dead), judged(signals.notice, false, false)];
    expect(reportSignals(list, () => 3, english).map(({ kind, step }) => [kind, step])).toEqual([
      ['dead-page', 3],
      ['missing-file', 3],
    ]);
  });

  it('have words in every language, where the page has none', () => {
    const german = rendererOf({ numbers }, 'de');
    for (const signal of [signals.dead, signals.request, signals.file, buildNotice({ text: text('') })]) {
      expect(textOf(signal, german)).not.toBe('');
      expect(textOf(signal, german)).not.toBe(textOf(signal, english));
    }
  });
});
