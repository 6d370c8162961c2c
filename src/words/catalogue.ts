import type { SentenceId, Term } from '../domain/sentence';
import type { WithheldReason } from '../domain/picture';

/** Every text of a report in one language. `{name}` takes the argument of that name. */
export type Catalogue = {
  readonly sentences: Readonly<Record<SentenceId, string>>;
  readonly terms: Readonly<Record<Term, string>>;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
};

export type Heading =
  | 'where'
  | 'when'
  | 'steps'
  | 'environment'
  | 'removed'
  | 'unseen'
  | 'none'
  | 'noStep'
  | 'inFrame'
  | 'browser'
  | 'access'
  | 'accessTab'
  | 'accessSite'
  | 'headline'
  | 'missing'
  | 'missingError'
  | 'missingVersions';
