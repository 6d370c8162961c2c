import * as z from 'zod/mini';
import { SealedText } from './sealed';

/** What sort of page of the site it is; decides what may be kept of it at all. */
export const ScreenKind = ['admin', 'login', 'front', 'dead'] as const;

/** The affected screen: WordPress's own id and menu path, never the page's title. */
export const Screen = z.strictObject({
  kind: z.enum(ScreenKind),
  id: z.optional(SealedText),
  path: z.array(SealedText).check(z.maxLength(8)),
  url: SealedText,
});
export type Screen = z.output<typeof Screen>;
