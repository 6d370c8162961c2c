import { describe, expect, it } from 'vitest';
import { optionWords } from '../../scripts/word-lists/options';
import { isOptionWord } from '../../src/redact/option-words';

describe('words that are settings anywhere', () => {
  const words = Object.entries(optionWords).flatMap(([language, own]) =>
    own.map((word) => [language, word] as const),
  );

  it.each(words)('%s: %s', (_language, word) => {
    expect(isOptionWord(word)).toBe(true);
    expect(isOptionWord(` ${word.toUpperCase()}\n`)).toBe(true);
    expect(word).toBe(word.trim().toLowerCase());
  });

  it('are whole entries', () => {
    for (const entry of ['Live Jane', 'Jane (default)', 'test@example.com', 'No 12', 'Yes, Jane', ''])
      expect(isOptionWord(entry)).toBe(false);
  });

  it('hold no number and nothing longer than a few words', () => {
    for (const [, word] of words) expect(word).toMatch(/^\p{L}[\p{L}-]*(?: \p{L}+){0,3}$/u);
  });
});
