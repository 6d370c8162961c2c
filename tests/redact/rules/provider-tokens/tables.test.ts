import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDrawnToken } from '../../../../src/redact/is-drawn-token';
import { tokenReaders } from '../../../../src/redact/rules/provider-tokens/readers';
import { named, naming } from '../../../../src/redact/rules/provider-tokens/tables';
import { providerToken } from '../../../../src/redact/rules/provider-token';

const SAMPLES = 5;
const TRIED = 200;
const found = (text: string): string[] =>
  providerToken.find(text).map(({ start, end }) => text.slice(start, end));
/** Texts that an expression matches whole; what it asks of the text around it is left to the engine. */
const textsOf = (expression: string, accept: (text: string) => boolean): string[] => {
  const whole = new RegExp(`^(?:${expression})$`);
  const loose = new RegExp(`^(?:${expression.replace(/\(\?[=!](?:[^()\\]|\\.)*\)/g, '')})$`);
  const sampled = fc.sample(fc.stringMatching(loose), { numRuns: TRIED, seed: 1 });
  return sampled.filter((text) => whole.test(text) && accept(text)).slice(0, SAMPLES);
};
const isNoStandIn = (text: string): boolean => !/(.)\1{4}/.test(text) && /[A-Z\d]/.test(text);

const rows = naming.flatMap((shapes) =>
  Object.entries(shapes).map(([prefixes, shape]) => {
    const [before, rest] = typeof shape === 'string' ? ['', shape] : shape;
    return { prefixes: prefixes.split(' '), before, rest };
  }),
);

describe('tokens that name their provider', () => {
  it.each(rows)(
    'are found by $prefixes, with $before before and $rest behind',
    ({ prefixes, before, rest }) => {
      const heads = before === '' ? [''] : textsOf(before, (text) => !/(.)\1{4}/.test(text));
      const rests = rest === '' ? [''] : textsOf(rest, (text) => !/(.)\1{4}/.test(text));
      expect(Math.min(heads.length, rests.length)).toBeGreaterThan(0);
      for (const prefix of prefixes) {
        for (const [at, head] of heads.slice(0, before === '' ? 1 : SAMPLES).entries()) {
          for (const end of before === '' ? rests : [rests[at % rests.length] ?? '']) {
            const token = `${head}${prefix}${end}`;
            if (isNoStandIn(token)) expect(found(`="${token}" `)).toEqual([token]);
          }
        }
      }
    },
  );

  it('begin with what can be looked for, one row a beginning', () => {
    const prefixes = rows.flatMap(({ prefixes: all, rest, before }) =>
      all.map((one) => `${one} ${before} ${rest}`),
    );
    expect(prefixes.filter((prefix) => !/^[!-~]{3,} /.test(prefix))).toEqual([]);
    expect(prefixes.length).toBe(new Set(prefixes).size);
  });

  it('begin with no name of a provider, whose readers are others', () => {
    const { byName, byPrefix } = tokenReaders();
    expect([...byPrefix.keys()].filter((prefix) => byName.has(prefix))).toEqual([]);
  });
});

const names = named().flatMap((shapes) =>
  Object.entries(shapes).map(([expression, all]) => ({ expression, all: all.split(' ') })),
);

describe('tokens behind the name of their provider', () => {
  it.each(names)('are found by $expression', ({ expression, all }) => {
    const tokens = textsOf(expression, (text) => isDrawnToken(text) && /^[A-Za-z\d].*[\w=]$/.test(text));
    expect(tokens.length).toBe(SAMPLES);
    for (const name of all)
      for (const token of tokens) expect([name, found(`${name} "${token}" `)]).toEqual([name, [token]]);
  });

  it('have names that can be looked for, each once', () => {
    for (const { all } of names) {
      expect(all.filter((name) => !/^[a-z0-9_.-]{3,}$/.test(name))).toEqual([]);
      expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    }
  });
});
