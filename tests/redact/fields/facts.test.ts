import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/redact/fields/facts';

function factsFrom(tag: string, attrs: Record<string, string>): ReturnType<typeof factsOf> {
  return factsOf({ tag, attribute: (name) => attrs[name], label: 'Its label' });
}

it('reads names in the order in which they tell: its own, its label, the rest', () => {
  const { names, autocomplete } = factsFrom('input', {
    title: 'd',
    name: 'a',
    placeholder: 'c',
    id: 'b',
    autocomplete: 'email',
  });
  expect(names.filter((name) => name !== '')).toEqual(['a', 'Its label', 'b', 'c', 'd']);
  expect(autocomplete).toBe('email');
});

describe('the type', () => {
  it.each([
    ['of an input without one is text', 'input', {}, 'text'],
    ['of an input is read without case', 'input', { type: 'PassWord' }, 'password'],
    ['of other fields is their tag', 'select', { type: 'text' }, 'select'],
  ])('%s', (_what, tag, attrs, type) => {
    expect(factsFrom(tag, attrs).type).toBe(type);
  });
});

it('knows a password that is shown by what core says in `data-pw`', () => {
  expect(factsFrom('input', { 'data-pw': '' }).wasPassword).toBe(true);
  expect(factsFrom('input', {}).wasPassword).toBe(false);
});
