import { describe, expect, it } from 'vitest';
import type { Finding, Rule } from '../../../src/redact/finding';
import { leakGate } from '../../../src/redact/leak-gate';
import { createSieve } from '../../../src/redact/sieve/sieve';
import signs from '../../../src/redact/sieve/signs.json' with { type: 'json' };
import { secondsOf } from '../../support/cpu-time';
import { sealer, shown, shownNumbered } from '../../support/sealing';
import { asBase64, ENCODINGS, openIn, writeAs } from '../pipeline/encodings';

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

/** What notations and pages do to a text: what stood in one line may stand in several, or in other letters. */
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => JSON.stringify(text),
  (text) => `é${text.repeat(3)}x`,
];

function sieved(rule: Rule, text: string): readonly Finding[] {
  const found: Finding[] = [];
  createSieve([rule], signs)(text, (id, kind, start, end) => found.push({ rule: id, kind, start, end }));
  return found;
}

/** Proves a rule by its cases: finds these in any dress, leaves those, stays quick, knows its own work, and is asked. */
export function proveRule(rule: Rule, { ng, ok, hostile }: Cases): void {
  describe(rule.id, () => {
    it.each(ng)('finds the value in %j', (text, ...values) => {
      expect(rule.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(values);
    });

    it.each(ng)('is asked by the sieve wherever it finds something, in %j and its other dresses', (text) => {
      for (const dressed of DRESSES.map((dress) => dress(text)))
        expect(sieved(rule, dressed)).toEqual(rule.find(dressed));
    });

    it.each(ng)('holds back no report for what it made of %j', (text) => {
      const sealed = sealer.text(text);
      const forms = [shown(sealed), shownNumbered(sealed)];
      for (const form of [...forms, ...forms.map(asMarkdown), ...forms.map(asHtml)])
        expect([form, leakGate(form)]).toEqual([form, { as: 'clean' }]);
    });

    describe.each(ENCODINGS)('$name', (encoding) => {
      it.each(ng)('finds the value in %j', (text) => {
        const values = rule.find(text).map(({ start, end }) => [start, end] as const);
        const [written, places] = writeAs(encoding, text, values);
        expect(places.map((place) => openIn(written, place))).toEqual(places.map(() => ''));
      });
    });

    it.each(ng)('finds %j as base64', (text) => {
      const run = asBase64(text);
      if (run !== undefined) expect(openIn(`data: ${run}`, [6, 6 + run.length])).toBe('');
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
