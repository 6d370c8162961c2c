import { classifyField } from '../../src/redact/fields/classify.ts';
import { factsOf } from '../../src/redact/fields/facts.ts';
import { find } from '../../src/redact/pipeline/find.ts';
import { replace } from '../../src/redact/pipeline/replace.ts';
import type { FieldRow } from './corpora.ts';

/** A text as it leaves: every rule has read it, and in the place of what is gone or covered stands its kind. */
export function redact(text: string): string {
  return replace(text, find(text), ({ kind }) => `<${kind}>`);
}

/** What is masked of a field, by what a page says of it and, where that is nothing, by the words before it. */
export function masksField({ tag, attrs, label, near }: FieldRow): boolean {
  return classifyField(factsOf({ tag, attribute: (name) => attrs[name], label, near: () => near })).mask;
}
