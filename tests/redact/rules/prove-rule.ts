import { describe, expect, it } from 'vitest';
import type { Finding, Rule } from '../../../src/redact/finding';
import { leakGate } from '../../../src/redact/leak-gate';
import { createSieve } from '../../../src/redact/sieve/sieve';
import signs from '../../../src/redact/sieve/signs.json' with { type: 'json' };
import { expectWithin } from '../../support/cpu-time';
import { sealer, shown, shownNumbered } from '../../support/sealing';
import { asBase64, ENCODINGS, openIn, type Span, writeAs } from '../pipeline/encodings';

type Cases = {
  /** What stands in the text, and exactly what must be found of it. */
  readonly ng: readonly (readonly [text: string, ...values: string[]])[];
  /** What is no secret and must stay as it is. */
  readonly ok: readonly string[];
  /** Lines made to be slow, repeated far beyond the length that a page's text is read to. */
  readonly hostile: readonly string[];
};

const LONGEST = 200_000;
/** A rule that backtracks without bound takes minutes. */
const QUICK_SECONDS = 0.1;

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

/** What stays open of `values` in each way to write `text`, and all of it where it is base64. */
function everyWay(text: string, values: readonly Span[]): { way: string; written: string; open: string[] }[] {
  const run = asBase64(text);
  const asRun: [string, string, Span[]][] =
    run === undefined ? [] : [['base64', `data: ${run}`, [[6, 6 + run.length]]]];
  return [...ENCODINGS.map((way) => [way.name, ...writeAs(way, text, values)] as const), ...asRun].map(
    ([way, written, places]) => ({ way, written, open: openIn(written, places) }),
  );
}

/** Proves a rule by its cases: finds these in any dress, leaves those, stays quick, knows its own work, and is asked. */
export function proveRule(rule: Rule, { ng, ok, hostile }: Cases): void {
  describe(rule.id, () => {
    const sieve = createSieve([rule], signs);
    const sieved = (text: string): Finding[] => {
      const found: Finding[] = [];
      sieve(text, (id, kind, start, end) => found.push({ rule: id, kind, start, end }));
      return found;
    };

    it.each(ng)('finds the value in %j', (text, ...values) => {
      expect(rule.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(values);
    });

    it.each(ng)('is asked by the sieve wherever it finds something, in %j and its other dresses', (text) => {
      const dresses = DRESSES.map((dress) => dress(text));
      expect(dresses.map((dressed) => [dressed, sieved(dressed)])).toEqual(
        dresses.map((dressed) => [dressed, rule.find(dressed)]),
      );
    });

    it.each(ng)('holds back no report for what it made of %j', (text) => {
      const sealed = sealer.text(text);
      const plain = [shown(sealed), shownNumbered(sealed)];
      const forms = [...plain, ...plain.map(asMarkdown), ...plain.map(asHtml)];
      expect(forms.map((form) => [form, leakGate(form)])).toEqual(
        forms.map((form) => [form, { as: 'clean' }]),
      );
    });

    // One test for all ways of writing: one for each of them costs more than what it tests.
    it.each(ng)('finds the value in %j however it is written', (text) => {
      const values = rule.find(text).map(({ start, end }) => [start, end] as const);
      expect(everyWay(text, values).filter(({ open }) => open.some((rest) => rest !== ''))).toEqual([]);
    });

    it.each(ok)('leaves %j alone', (text) => {
      expect(rule.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
    });

    it.each(hostile)('stays quick on %j without end', (line) => {
      const text = line.repeat(Math.ceil(LONGEST / line.length)).slice(0, LONGEST);
      expectWithin(QUICK_SECONDS, () => rule.find(text));
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
