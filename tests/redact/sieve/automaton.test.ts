import { describe, expect, it } from 'vitest';
import { createAutomaton } from '../../../src/redact/sieve/automaton';
import { readRuns } from '../../../src/redact/sieve/sign';

function readerOf(spelt: string): (text: string) => [run: string, last: number][] {
  const names = spelt.split('|');
  const read = createAutomaton(readRuns(spelt).map((run, number) => ({ run, number })));
  return (text) => {
    const told: [string, number][] = [];
    read(text, (number, last) => told.push([names[number] ?? '', last]));
    return told;
  };
}

describe('the automaton', () => {
  it('tells of every run, those within others and those that overlap', () => {
    expect(readerOf('she|he|hers')('ushers')).toEqual([
      ['she', 3],
      ['he', 3],
      ['hers', 5],
    ]);
  });

  it('takes a set for each place, what is not ASCII, and the edges of the text', () => {
    const read = readerOf('[^ ]a[0-9]|[~][~]|b[^\\2e]');
    expect(read('a1 a2 xa3')).toEqual([
      ['[^ ]a[0-9]', 1],
      ['[^ ]a[0-9]', 4],
    ]);
    expect(read('éü')).toEqual([['[~][~]', 1]]);
    expect(read('b')).toEqual([['b[^\\2e]', 1]]);
    expect(read('b.')).toEqual([['b[^\\2e]', 1]]);
  });

  it('begins each text anew', () => {
    const read = readerOf('ab');
    expect([read('xa'), read('bx')]).toEqual([[], []]);
  });

  it('goes on when it has forgotten what it knew: a text may lead through ever new states', () => {
    const any = '[01]'.repeat(14);
    const read = readerOf(`1${any}|10`);
    const bits = Array.from({ length: 40_000 }, (_, at) => (((at * 2654435761) >>> 13) & 1).toString()).join(
      '',
    );
    const expected = bits.slice(0, -14).split('1').length - 1;
    const told = read(bits);
    expect(told.filter(([run]) => run !== '10')).toHaveLength(expected);
    expect(told.filter(([run]) => run === '10')).toHaveLength(bits.split('10').length - 1);
  });
});
