import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellSet } from '../../scripts/signs/char-set';
import { readExpression } from '../../scripts/signs/read-expression';
import { rules } from '../../src/redact/rules';

const signs = (expression: RegExp): string[] | undefined =>
  readExpression(expression).signs?.map(
    ({ run, from, to }) => `${run.map((set) => spellSet(set)).join('')} ${String(from)} ${String(to)}`,
  );

/** What stands beside a word. */
const NO_WORD = '[\\00-/:-@\\5b-\\5e`{-\\7f~^]';

describe('what every match of an expression has to hold', () => {
  it.each<[RegExp, string[] | undefined]>([
    [/secret/, ['secre 0 0']],
    [/a?secret/, ['secre 0 1']],
    [/(?:jane|raj)@/, ['jane@ 0 0', 'raj@ 0 0']],
    [/KEY/i, ['[Kk][Ee][Yy] 0 0']],
    [/k/iu, ['[Kk~] 0 0', '[~][~] 0 0']],
    [/(?<=token: )\w+x/, ['ken: -5 -5']],
    [/\w{1,5}(?=secret)/, ['secre 1 5']],
    [/\bq/, [`${NO_WORD}q -1 -1`]],
    [/(?<!\w)[0-9]/, [`${NO_WORD}[0-9] -1 -1`]],
    [/[A-Z]\b/, [`[A-Z]${NO_WORD} 0 0`]],
    [/[A-Z](?![a-z])/, ['[A-Z][\\00-`{-\\7f~^] 0 0']],
    [/é/u, ['[~] 0 0', '[~][~] 0 0']],
    [/a|/, undefined],
    [/x*/, undefined],
  ])('%s', (expression, expected) => {
    const bounded = new RegExp(
      expression.source.replace(/(?<!\\)[*+]/g, '{1,9}').replace('x{1,9}', 'x{0,9}'),
      expression.flags,
    );
    expect(signs(bounded)).toEqual(expected);
  });

  it('is not read out of what has no bound', () => {
    expect(() => readExpression(/a+b/)).toThrow('no bound');
  });

  it('tells how far around its beginning a match looks', () => {
    expect(readExpression(/(?<=ab|c)d{2,5}(?!efg)/)).toMatchObject({ back: 3, ahead: 9 });
  });

  /** The strongest proof that the reading is right: each match that a rule makes holds a sign at its place. */
  it('stands in each match of each expression that a rule has, in texts that are drawn to match', () => {
    const { runs, misses } = tryAll();
    expect(misses).toEqual([]);
    expect(runs).toBeGreaterThan(500);
  }, 60_000);
});

/** Draws texts for each expression that fast-check can draw for, and looks for a sign in its matches. */
function tryAll(): { runs: number; misses: string[] } {
  let runs = 0;
  const misses: string[] = [];
  for (const { id, scans } of rules) {
    for (const { expression } of scans) {
      const reading = readExpression(expression);
      const drawn = draw(expression);
      for (const text of drawn) {
        expression.lastIndex = 0;
        const match = expression.exec(text);
        if (!match || !reading.signs) continue;
        runs += 1;
        const holds = reading.signs.some(({ run, from, to }) => {
          for (let at = match.index + from; at <= match.index + to; at += 1)
            if (stands(run, text, at)) return true;
          return false;
        });
        if (!holds) misses.push(`${id}: ${JSON.stringify(text)}`);
      }
    }
  }
  return { runs, misses };
}

function draw(expression: RegExp): string[] {
  // What it cannot draw for is left out of its expression: assertions only make fewer texts match.
  const source = expression.source.replace(
    /\(\?<?[=!](?:[^()\\]|\\.|\((?:[^()\\]|\\.|\([^()]*\))*\))*\)/g,
    '',
  );
  try {
    return fc.sample(fc.stringMatching(new RegExp(source, expression.flags.replace(/[dgi]/g, ''))), {
      numRuns: 60,
      seed: 1,
    });
  } catch {
    return [];
  }
}

function stands(run: readonly bigint[], text: string, at: number): boolean {
  return run.every((set, nth) => {
    const place = at + nth;
    const code = place < 0 || place >= text.length ? 129 : Math.min(text.charCodeAt(place), 128);
    return (set & (1n << BigInt(code))) !== 0n;
  });
}
