import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/domain/report';
import { MAX_BYTES, MAX_LINES } from '../../../src/report/brief/within-budget';
import { toMarkdown } from '../../../src/report/formats/markdown';
import { toText } from '../../../src/report/formats/text';
import { fc } from '../../support/property';
import { nastyReport } from '../nasty-report';

const long = nastyReport('Save');

function withSteps(report: Report, count: number, bug: number): Report {
  const [first] = report.steps;
  const steps = Array.from({ length: count }, (_, at) => ({
    ...first!,
    n: at + 1,
    text: `Clicked ${String(at)}`,
  }));
  return { ...report, steps, bug: { by: 'itself', step: bug } };
}

describe.each([
  ['Markdown', toMarkdown],
  ['text', toText],
] as const)('a first screen in %s', (_name, format) => {
  it('fits, however many steps there are, marks the bug and says what was left out', () => {
    const text = format(withSteps(long, 200, 120));
    expect(text).toMatch(/120\. .*Bug appears here/);
    expect(text).toMatch(/\d+ steps left out here; the file has all of them\./);
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(MAX_LINES);
  });

  it('uses the room there is', () => {
    const lines = format(withSteps(long, 200, 120)).split('\n').length - 1;
    expect(lines).toBeGreaterThan(MAX_LINES - 5);
  });

  it('fits, whatever stands in it', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('*', '€', '𝕏', 'a\n', '`', 'x@y ').map((bit) => bit.repeat(4_000)),
    );
    fc.assert(
      fc.property(texts, fc.nat(20), (text, count) => {
        const said = format(withSteps(nastyReport(text), count, 3));
        expect(new TextEncoder().encode(said).length).toBeLessThanOrEqual(MAX_BYTES);
        expect(said.split('\n').length - 1).toBeLessThanOrEqual(MAX_LINES);
      }),
      { numRuns: 15 },
    );
  });
});
