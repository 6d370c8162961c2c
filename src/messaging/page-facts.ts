import * as z from 'zod/mini';
import { Screen } from '../domain/screen';

/** What `page-facts.js` says of a page that is looked at but not recorded: sealed, and forgotten with the popup. */
const PageFacts = z.strictObject({
  origin: z.string().check(z.maxLength(300)),
  contentType: z.string().check(z.maxLength(100)),
  screen: Screen,
});
export type PageFacts = z.output<typeof PageFacts>;

/** The facts in an injection's result, or nothing where the page had gone or is no document. */
export function readPageFacts(raw: unknown): PageFacts | undefined {
  return z.safeParse(PageFacts, raw).data;
}
