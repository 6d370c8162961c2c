import * as z from 'zod/mini';
import { SealedText } from './sealed';

/** One way to find a control again; a step keeps several, the most trusted first. */
export const Locator = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('role'), role: SealedText, name: SealedText }),
  z.strictObject({ by: z.literal('css'), selector: SealedText }),
  z.strictObject({ by: z.literal('text'), text: SealedText }),
]);
export type Locator = z.output<typeof Locator>;

/** The way from the top document into a frame: positions among the siblings' frames, outermost first. */
export const FramePath = z.array(z.int().check(z.nonnegative())).check(z.maxLength(16));
export type FramePath = z.output<typeof FramePath>;
