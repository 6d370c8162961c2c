import { expect, it } from 'vitest';
import { fields } from '../../../scripts/redact/modes/fields.ts';
import { key } from '../../support/sealing';

function judge(row: object): unknown {
  const converter = fields.start(key, (sentence) => expect(sentence).toBe('no complaint'));
  return JSON.parse(converter.read(`${JSON.stringify(row)}\n`) + converter.end());
}

it.each([
  [
    { tag: 'input', attrs: { autocomplete: 'cc-number' } },
    { mask: true, kind: 'card', reason: 'autocomplete' },
  ],
  [
    { tag: 'INPUT', attrs: { TYPE: 'password' } },
    { mask: true, kind: 'password', reason: 'type' },
  ],
  [
    { tag: 'input', label: 'E-mail address' },
    { mask: true, kind: 'email', reason: 'words' },
  ],
  [
    { tag: 'input', near: 'E-mail address' },
    { mask: true, kind: 'email', reason: 'words' },
  ],
  [
    { tag: 'input', label: 'Colour', near: 'E-mail address' },
    { mask: false, reason: 'unknown' },
  ],
  [{ tag: 'select' }, { mask: false, reason: 'unknown' }],
  [
    { tag: 'select', attrs: { id: null }, label: null, near: null },
    { mask: false, reason: 'unknown' },
  ],
])('%j is judged', (row, judgement) => {
  expect(judge(row)).toMatchObject(judgement);
});
