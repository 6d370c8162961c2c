import type { SightingKey, SightingSource } from '../domain/sighting';
import { bodyClass } from './body-class';
import { footer } from './footer';
import { generator } from './generator';
import { statusTable } from './status-table';

/** What one place of a page says, as page text. */
export type Seen = { readonly key: SightingKey; readonly name?: string; readonly value: string };

/** Reads one kind of place. */
export type SightingSourceOf = (document: Document) => readonly Seen[];

/** Every place where pages show versions: a file and a line here. */
export const sightingSources: Readonly<Record<SightingSource, SightingSourceOf>> = {
  'body-class': bodyClass,
  footer,
  generator,
  'status-table': statusTable,
};
