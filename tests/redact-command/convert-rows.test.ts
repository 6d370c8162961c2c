import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { convertRows } from '../../scripts/redact/convert-rows.ts';

function convert(...pieces: readonly string[]): { rows: string[]; complaints: string[] } {
  const complaints: string[] = [];
  const converter = convertRows(
    z.object({ text: z.string() }),
    ({ text }) => text.length,
    (sentence) => complaints.push(sentence),
  );
  const output = [...pieces.map((piece) => converter.read(piece)), converter.end()].join('');
  return { rows: output.split('\n').slice(0, -1), complaints };
}

const row = (text: string): string => JSON.stringify({ text });

describe('rows', () => {
  it('are answered one by one, however they are cut', () => {
    const input = `${row('a')}\n${row('bb')}\r\n\n${row('ccc')}`;
    const whole = convert(input);
    expect(whole).toEqual({ rows: ['1', '2', '', '3'], complaints: [] });
    for (let at = 0; at < input.length; at += 1)
      expect(convert(input.slice(0, at), input.slice(at))).toEqual(whole);
    expect(convert(...Array.from(input))).toEqual(whole);
  });

  it('are none where nothing came, and end with or without a line’s end', () => {
    expect(convert('').rows).toEqual([]);
    expect(convert(`${row('a')}\n`).rows).toEqual(['1']);
  });

  it('may begin with a byte order mark', () => {
    expect(convert(`\ufeff${row('a')}`)).toEqual({ rows: ['1'], complaints: [] });
  });

  it.each([
    ['no JSON', 'password=hunter22x', 'Line 2 is not JSON'],
    ['no object', '["hunter22x"]', 'Line 2 is no object'],
    ['null', 'null', 'Line 2 is no object'],
    ['no text', '{"hunter22x":1}', 'Line 2 has a "text" that is missing or of the wrong type'],
    [
      'a text of the wrong type',
      '{"text":["hunter22x"]}',
      'Line 2 has a "text" that is missing or of the wrong type',
    ],
  ])('that are %s are named by their number, without a word of theirs', (_what, broken, error) => {
    expect(convert(`${row('a')}\n${broken}\n${row('bb')}`)).toEqual({
      rows: ['1', JSON.stringify({ error }), '2'],
      complaints: [`${error}.`],
    });
  });

  it('that go on for ever are not held', () => {
    const pieces = Array.from({ length: 17 }, () => 'x'.repeat(1_000_000));
    const { rows, complaints } = convert(...pieces, `\n${row('a')}`);
    expect(complaints).toEqual(['Line 1 is longer than 16000000 characters.']);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toBe('1');
  });
});
