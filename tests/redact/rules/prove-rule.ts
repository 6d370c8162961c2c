import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/redact/finding';
import { leakGate } from '../../../src/redact/leak-gate';
import { secondsOf } from '../../support/cpu-time';
import { sealer, shown, shownNumbered } from '../../support/sealing';

type Cases = {
  /** What stands in the text, and exactly what must be found of it. */
  readonly ng: readonly (readonly [text: string, ...values: string[]])[];
  /** What is no secret and must stay as it is. */
  readonly ok: readonly string[];
  /** Lines made to be slow, repeated far beyond the length that a page's text is read to. */
  readonly hostile: readonly string[];
};

const LONGEST = 200_000;
/** Milliseconds of this thread's own; a rule that backtracks without bound takes minutes. */
const QUICK_MS = 100;

/** As the formats of a report escape it. */
const asMarkdown = (text: string): string => text.replace(/[\\`*{}[\]<>#|~&$]/g, String.raw`\$&`);
const asHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Proves a rule by its cases: finds these, leaves those, stays quick, and knows its own work. */
export function proveRule(rule: Rule, { ng, ok, hostile }: Cases): void {
  describe(rule.id, () => {
    it.each(ng)('finds the value in %j', (text, ...values) => {
      expect(rule.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(values);
    });

    it.each(ng)('holds back no report for what it made of %j', (text) => {
      const sealed = sealer.text(text);
      const forms = [shown(sealed), shownNumbered(sealed)];
      for (const form of [...forms, ...forms.map(asMarkdown), ...forms.map(asHtml)])
        expect([form, leakGate(form)]).toEqual([form, { as: 'clean' }]);
    });

    it.each(ok)('leaves %j alone', (text) => {
      expect(rule.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
    });

    it.each(hostile)('stays quick on %j without end', (line) => {
      const text = line.repeat(Math.ceil(LONGEST / line.length)).slice(0, LONGEST);
      expect(secondsOf(() => rule.find(text)) * 1000).toBeLessThan(QUICK_MS);
    });

    it('names itself in what it finds, so that the order of rules can decide', () => {
      const [text] = ng[0] ?? [''];
      expect(rule.find(text).map(({ rule: id }) => id)).toContain(rule.id);
    });

    it('is proven by ten of each', () => {
      expect(Math.min(ng.length, ok.length)).toBeGreaterThanOrEqual(10);
    });
  });
}
