import * as z from 'zod/mini';

/** A rectangle in CSS pixels of the top document's viewport. */
export const Rect = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Rect = z.output<typeof Rect>;
