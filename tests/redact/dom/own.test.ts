// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { own } from '../../../src/redact/dom/own';

/** An element that hides one of its own answers, as a form does by its fields. */
function formHiding(name: string, field: unknown): Element {
  document.body.innerHTML = '<div><p>Words</p></div>';
  const form = document.body.children[0] as Element;
  Object.defineProperty(form, name, { value: field });
  return form;
}

describe('what a node says of itself', () => {
  it('is not what a field of that name is', () => {
    const form = formHiding('childNodes', []);
    expect(form.childNodes).toHaveLength(0);
    expect(own(form, 'childNodes')).toHaveLength(1);
  });

  it('is the same of any other node', () => {
    const words = formHiding('x', undefined).firstChild?.firstChild as Text;
    expect([own(words, 'nodeType'), own(words, 'data'), own(words, 'parentElement')]).toEqual([
      Node.TEXT_NODE,
      'Words',
      document.querySelector('p'),
    ]);
  });

  it('can be called', () => {
    const form = formHiding('matches', undefined);
    expect(own(form, 'matches').call(form, 'div')).toBe(true);
  });
});
