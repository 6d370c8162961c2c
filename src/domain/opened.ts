import * as z from 'zod/mini';
import { CoverKind } from './kind';

/**
 * Second-tier kinds that a recording's pictures may show, because the person opened them before it began. A list that is
 * missing, or not understood to its last word, opens nothing.
 */
export const Opened = z.catch(
  z.readonly(z.array(z.enum(CoverKind)).check(z.maxLength(CoverKind.length))),
  () => [],
);
export type Opened = z.output<typeof Opened>;
