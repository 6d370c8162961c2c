import { describe, expect, it } from 'vitest';
import { sealAgain } from '../../src/redact/seal-again';
import { createVocabulary } from '../../src/redact/vocabulary';
import { buildClick, text } from '../support/build';
import { key, leaving, sealer, shown } from '../support/sealing';

const vocabulary = createVocabulary(key);
vocabulary.learn('Annika Lindqvist', 'customer-name');

const step = buildClick({
  sentence: { id: 'step.clicked', args: { target: text('Edit booking of Annika Lindqvist') } },
  target: {
    locators: [
      { by: 'css', selector: text('#annika-lindqvist') },
      { by: 'text', text: text('Save') },
    ],
  },
});

describe('what was sealed before a value was known', () => {
  it('is sealed again wherever the value stands, and nothing else changes', () => {
    expect(leaving(step)).toContain('Lindqvist');
    const after = sealAgain(sealer, step, vocabulary.find);
    expect(leaving(after)).not.toMatch(/lindqvist/i);
    expect(after).toEqual({ ...step, sentence: after.sentence, target: after.target });
    const { target } = after.sentence.args as { target: typeof step.screen.url };
    expect(shown(target)).toBe('Edit booking of <customer-name>');
  });

  it('is the same object where nothing is found', () => {
    const other = buildClick();
    expect(sealAgain(sealer, other, vocabulary.find)).toBe(other);
  });

  it('has the same ref as where the value was known from the first', () => {
    const known = sealer.whole('Annika Lindqvist', 'customer-name');
    expect(sealer.again(text('for Annika Lindqvist'), vocabulary.find)).toContainEqual(known[0]);
  });

  it('is found across the cut of a long text', () => {
    const long = text(`${'a '.repeat(1_995)}Annika Lindqvist`);
    expect(long).toHaveLength(2);
    expect(shown(sealer.again(long, vocabulary.find))).not.toContain('Lind');
  });
});
