import { describe, expect, it } from 'vitest';
import { SignalKind } from '../../src/domain/signal';
import { DeadPage, InvalidWhy } from '../../src/domain/trouble';
import { en } from '../../src/words/en';
import { errorParts } from '../../src/words/error-parts';
import { sealer } from '../support/sealing';

describe('an error in pieces', () => {
  it('stands word for word, what is covered by its kind, nothing stressed', () => {
    const said = sealer.text('No answer to jane@example.com');
    expect(errorParts(en, { kind: 'notice', text: said })).toEqual([
      { text: 'No answer to ' },
      { text: 'e-mail address', cover: true },
    ]);
  });

  it.each(SignalKind)('is never empty: %s', (kind) => {
    const [part] = errorParts(en, { kind, text: sealer.text('') });
    expect(part?.text).toMatch(/\w/);
  });

  it.each(DeadPage)('says how a page died: %s', (how) => {
    expect(errorParts(en, { kind: 'dead-page', text: sealer.text(''), how })).toEqual([
      { text: en.deadPages[how] },
    ]);
  });

  it.each(InvalidWhy)('says why a field stopped its form, and which: %s', (how) => {
    const said = (name: string): string =>
      errorParts(en, { kind: 'invalid-field', text: sealer.text(name), how })
        .map(({ text }) => text)
        .join('');
    expect(said('E-mail')).toBe(en.invalid[how].replace('{field}', 'E-mail'));
    expect(said('')).toContain('a field');
  });
});
