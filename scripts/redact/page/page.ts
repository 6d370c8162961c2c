import type { Finder } from '../../../src/redact/finding.ts';
import type { Sealer } from '../../../src/redact/seal.ts';
import type { Writer } from './placeholders.ts';

/** With what a page is rewritten: what finds, what seals, and what writes down what was sealed. */
export type Page = { readonly sealer: Sealer; readonly find: Finder; readonly write: Writer };
