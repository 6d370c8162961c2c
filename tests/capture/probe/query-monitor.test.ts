import { describe, expect, it } from 'vitest';
import { tellPhpErrors } from '../../../src/capture/probe/query-monitor';
import { ProbeReport } from '../../../src/domain/probe-report';

function toldOf(headers: Readonly<Record<string, string>>): ProbeReport[] {
  const told: ProbeReport[] = [];
  tellPhpErrors(
    (name) => headers[name] ?? null,
    (report) => told.push(report),
  );
  return told;
}

const error = (parts: object): string =>
  JSON.stringify({ key: 'k', type: 'warning', message: 'Undefined variable $fee', stack: [], ...parts });

describe('the headers of Query Monitor', () => {
  it('are read one by one', () => {
    const told = toldOf({
      'x-qm-php_errors-error-count': '2',
      'x-qm-php_errors-error-1': error({ file: 'wp-content/plugins/acme/a.php', line: 12 }),
      'x-qm-php_errors-error-2': error({ type: 'deprecated-suppressed', line: null }),
    });
    expect(told).toEqual([
      {
        kind: 'php',
        level: 'warning',
        text: 'Undefined variable $fee',
        file: 'wp-content/plugins/acme/a.php',
        line: 12,
      },
      { kind: 'php', level: 'deprecated', text: 'Undefined variable $fee' },
    ]);
    for (const one of told) expect(ProbeReport.safeParse(one).error).toBeUndefined();
  });

  it.each([
    ['there are none', {}],
    ['one is no JSON', { 'x-qm-php_errors-error-count': '1', 'x-qm-php_errors-error-1': '{' }],
    [
      'one has no message',
      { 'x-qm-php_errors-error-count': '1', 'x-qm-php_errors-error-1': '{"message":3}' },
    ],
    ['the count is none', { 'x-qm-php_errors-error-count': 'many' }],
  ])('say nothing where %s', (_what, headers) => {
    expect(toldOf(headers)).toEqual([]);
  });
});
