import * as z from 'zod/mini';
import { Id } from './id';
import { Moment } from './moment';
import { SealedText } from './sealed';

/** Whose version or state a page told. `product` is the plug-in under support. */
export const SightingKey = [
  'wordpress',
  'php',
  'woocommerce',
  'database',
  'server',
  'theme',
  'product',
] as const;
export type SightingKey = (typeof SightingKey)[number];

/** Where in a page it stood. */
export const SightingSource = ['body-class', 'footer', 'generator', 'status-table'] as const;
export type SightingSource = (typeof SightingSource)[number];

/** A version as one page showed it: seen, not asked for. Several pages may say different things. */
export const Sighting = z.strictObject({
  id: Id,
  recordingId: Id,
  at: Moment,
  key: z.enum(SightingKey),
  /** What it is called there, such as `Acme Sync`; only products have a name of their own. */
  name: z.optional(SealedText),
  value: SealedText,
  source: z.enum(SightingSource),
  /** The menu path of the page that showed it. */
  path: z.array(SealedText).check(z.maxLength(8)),
});
export type Sighting = z.output<typeof Sighting>;
