import { describe, expect, it } from 'vitest';
import { createStream, type Reading, redactText, type Redacted } from '../../../src/redact/pipeline/stream';
import { key } from '../../support/sealing';
import { SECRETS, textAround } from '../../support/secrets';

function redactPieces(pieces: readonly string[], reading?: Reading): Redacted & { readonly steps: string[] } {
  const stream = createStream(key, reading);
  const done = [...pieces.map((piece) => stream.read(piece)), stream.end()];
  return {
    text: done.map(({ text }) => text).join(''),
    findings: done.flatMap(({ findings }) => findings),
    steps: done.map(({ text }) => text),
  };
}

/** A few blocks in which something stands every few hundred characters, and lines are of any length. */
const LINES = 2_000;
const log = Array.from({ length: LINES }, (_, at) => {
  const filler = `line ${String(at)} of words `.repeat(1 + ((at * 7) % 12));
  return textAround(SECRETS[at % SECRETS.length]!, filler, '\n');
}).join('');
const whole: Reading = { block: log.length * 2, reach: 9_000 };

describe('a stream', () => {
  it('gives one value one number from its beginning to its end', () => {
    const { text } = redactPieces(['from a@example.com\n', 'to b@example.com\n', log, 'to b@example.com']);
    expect(text.startsWith('from <email-1>\nto <email-2>\n')).toBe(true);
    expect(text.endsWith('to <email-2>')).toBe(true);
  });

  it('loses and adds nothing where one block ends and the next begins', () => {
    const inBlocks = redactPieces([log]);
    expect(inBlocks.steps[0]).not.toBe('');
    expect(inBlocks).toMatchObject({ ...redactPieces([log], whole), steps: expect.any(Array) as unknown });
  });

  it('tells where in all of the text something was found', () => {
    const { findings } = redactPieces([log]);
    expect(findings.length).toBeGreaterThanOrEqual(LINES);
    const values = new Set(findings.map(({ start, end }) => log.slice(start, end)));
    expect(values.size).toBeLessThan(2 * SECRETS.length);
  });

  it('masks a value in all that comes after a rule has found it', () => {
    const lines = 'nothing to see here\n'.repeat(8_000);
    const { text } = redactPieces([`password=hunter22x\n${lines}sign-in as hunter22x failed`]);
    expect(text.endsWith('sign-in as <password-1> failed')).toBe(true);
  });

  it('finds what begins in one block and ends in the next, and what is told of a block before', () => {
    const armour = '-----BEGIN PRIVATE KEY-----\n';
    const keyText = `${armour}${'MIIEvQIBADANBgkqhkiG9w0BAQEF\n'.repeat(100)}-----END PRIVATE KEY-----`;
    for (const before of [128_200, 131_060]) {
      const { text } = redactPieces([`${'-\n'.repeat(before / 2)}${keyText}${'\n-'.repeat(8_000)}`]);
      expect(text.replace(/-\n|\n-/g, '').trim()).toBe('<private-key-1>');
    }
  });

  it('lets go of a line without end, block by block', () => {
    const piece = 'words without end '.repeat(2_000);
    const { steps } = redactPieces(Array.from({ length: 20 }, () => piece));
    let held = 0;
    for (const step of steps.slice(0, -1)) {
      held += piece.length - step.length;
      expect(held).toBeLessThan(131_072 + 9_000);
    }
    expect(steps.join('')).toBe(piece.repeat(20));
  });

  it('cuts no character in two', () => {
    const emoji = '😀'.repeat(500);
    const { steps, text } = redactPieces([`a${emoji}`], { block: 60, reach: 90 });
    for (const step of steps) expect(step.isWellFormed()).toBe(true);
    expect(text).toBe(`a${emoji}`);
  });

  it('masks a block of which every character is found', () => {
    const { text } = redactPieces(['a@example.com;'.repeat(12_000)]);
    expect(text).toBe('<email-1>;'.repeat(12_000));
  });

  it('knows nothing of what came in pieces of nothing', () => {
    expect(redactPieces([])).toMatchObject({ text: '', findings: [] });
    expect(redactPieces(['', '', ''])).toMatchObject({ text: '', findings: [] });
  });
});

describe('a whole text', () => {
  it('is numbered for itself, and its findings stand where they stood', () => {
    const text = 'from b@example.com to a@example.com';
    for (let time = 0; time < 2; time += 1) {
      expect(redactText(key, text)).toEqual({
        text: 'from <email-1> to <email-2>',
        findings: [
          { kind: 'email', start: 5, end: 18, rule: 'email' },
          { kind: 'email', start: 22, end: 35, rule: 'email' },
        ],
      });
    }
  });
});
