import type { FieldRow } from '../corpora.ts';
import type { FieldJudge } from '../score-fields.ts';

const typeOf = ({ tag, attrs }: FieldRow): string =>
  tag === 'input' ? (attrs['type'] ?? 'text').toLowerCase() : tag;
/** Tokens that ask for a secret or a person's data (HTML standard, "Autofill"), not `on`, `off` and what is chosen. */
const asks = ({ attrs }: FieldRow): boolean =>
  /(?:^|\s)(?:cc-(?!type)\w|tel|(?:user|nick|given-|additional-|family-)?name\b|email|(?:street-)?address|postal|country|organization|bday|sex\b|(?:new|current)-password|one-time)/i.test(
    attrs['autocomplete'] ?? '',
  );

/** What recorders of sessions mask by themselves; no package to fetch, each is a line of their documentation. */
export const fieldBaselines: readonly { readonly name: string; readonly masks: FieldJudge }[] = [
  { name: 'passwords', masks: (field) => typeOf(field) === 'password' },
  { name: 'types', masks: (field) => /^(?:password|email|tel)$/.test(typeOf(field)) },
  {
    name: 'types, autocomplete',
    masks: (field) => /^(?:password|email|tel)$/.test(typeOf(field)) || asks(field),
  },
];
