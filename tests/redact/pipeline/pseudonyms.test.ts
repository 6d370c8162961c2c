import { describe, expect, it } from 'vitest';
import { createPseudonyms } from '../../../src/redact/pipeline/pseudonyms';
import { key } from '../../support/sealing';

describe('pseudonyms', () => {
  it('number the values of each kind by their first appearance', () => {
    const pseudonym = createPseudonyms(key);
    expect(pseudonym('b@example.com', 'email')).toBe('<email-1>');
    expect(pseudonym('a@example.com', 'email')).toBe('<email-2>');
    expect(pseudonym('b@example.com', 'name')).toBe('<name-1>');
    expect(pseudonym('b@example.com', 'email')).toBe('<email-1>');
  });

  it('are one for the spellings of one value', () => {
    const pseudonym = createPseudonyms(key);
    expect(pseudonym('Jane  Doe', 'name')).toBe(pseudonym('jane doe', 'name'));
  });

  it('say nothing of how long a value is', () => {
    const pseudonym = createPseudonyms(key);
    expect(pseudonym('a', 'token')).toHaveLength(pseudonym('a'.repeat(9_000), 'token').length);
  });

  it('are never given twice, also where values were forgotten', () => {
    const pseudonym = createPseudonyms(key, 100);
    const all = Array.from({ length: 1_000 }, (_, at) => pseudonym(`value ${String(at)}`, 'token'));
    expect(new Set(all).size).toBe(all.length);
    expect(pseudonym('value 999', 'token')).toBe('<token-1000>');
    expect(pseudonym('value 0', 'token')).toBe('<token-1001>');
  });
});
