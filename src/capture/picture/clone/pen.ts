/** What the parts of a page are drawn with. */
export type Pen = CanvasRenderingContext2D;

/** Is it a colour that shows? */
export function shows(colour: string): boolean {
  return colour !== '' && colour !== 'transparent' && !/^rgba\(.*, 0\)$/.test(colour);
}
