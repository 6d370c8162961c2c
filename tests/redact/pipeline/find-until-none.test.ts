import { describe, expect, it } from 'vitest';
import { expectWithin } from '../../support/cpu-time';
import { find } from '../../../src/redact/pipeline/find';
import { findUntilNone } from '../../../src/redact/pipeline/find-until-none';
import { createKnownValues } from '../../../src/redact/pipeline/known-values';
import { replace } from '../../../src/redact/pipeline/replace';

const redactBy = (text: string, finder: typeof findUntilNone): string =>
  replace(text, finder(text, createKnownValues()), ({ kind }) => `<${kind}-1>`);

describe('finding until there is nothing more', () => {
  it('finds what only comes near to its word once a long value between them is masked', () => {
    const text = `key ${'aB3dE5gH'.repeat(20)} ${'7jK9mN2pQ'.repeat(3)}`;
    const once = replace(text, find(text), ({ kind }) => `<${kind}-1>`);
    expect(find(once), 'or the case proves nothing').not.toEqual([]);
    expect(find(redactBy(text, findUntilNone))).toEqual([]);
  });

  it('finds a value wherever else it stands, before its word and behind it', () => {
    expect(redactBy('login hunter22x failed, password=hunter22x; hunter22x?', findUntilNone)).toBe(
      'login <password-1> failed, password=<password-1>; <password-1>?',
    );
  });

  it('takes our own placeholders for nothing, whatever is known', () => {
    const known = createKnownValues();
    known.learn('Email 1', 'name');
    expect(findUntilNone('<email-1> asks', known)).toEqual([]);
  });

  it('reads a line of nothing but values in time', () => {
    const line = `key ${'aB3dE5gH7jK9mN2 '.repeat(12_500)}`;
    expectWithin(1, () => findUntilNone(line, createKnownValues()));
  });
});
