import * as z from 'zod/mini';
import { CoverKind, GoneKind } from './kind';
import { Rect } from './rect';

/** A place of a picture that is covered, and why, in CSS pixels of the viewport. */
export const Cover = z.strictObject({ kind: z.enum([...GoneKind, ...CoverKind]), rect: Rect });
export type Cover = z.output<typeof Cover>;

/** The viewport at one instant: CSS pixels, and what turns them into the picture's. */
export const Viewport = z.strictObject({
  width: z.number().check(z.positive()),
  height: z.number().check(z.positive()),
  scale: z.number().check(z.positive()),
  /** Part of the layout viewport that a pinch zoom shows. */
  left: z.number(),
  top: z.number(),
  zoom: z.number().check(z.positive()),
});
export type Viewport = z.output<typeof Viewport>;
