import * as z from 'zod/mini';
import { Screen } from '../domain/screen';

/** What `page-facts.js` says of a page that is looked at but not recorded: sealed, and forgotten with the popup. */
export const PageFacts = z.strictObject({
  origin: z.string().check(z.maxLength(300)),
  contentType: z.string().check(z.maxLength(100)),
  screen: Screen,
});
export type PageFacts = z.output<typeof PageFacts>;
