import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { StepOf } from '../flow.ts';

/** Turns the wheel until the place is scrolled as far as the flow says; what the wheel leaves is set. */
export async function scroll(
  page: Page,
  frame: Frame,
  element: ElementHandle | undefined,
  { x, y }: StepOf<'scroll'>,
): Promise<void> {
  const holder = element ?? (await frame.$('body'));
  if (holder === null) throw new Error('the page has nothing to scroll');
  const now = await holder.evaluate(positionOf);
  if (element === undefined) await page.mouse.move(now.width / 2, now.height / 2);
  else await element.hover();
  await page.mouse.wheel({ deltaX: (x ?? now.x) - now.x, deltaY: (y ?? now.y) - now.y });
  await holder.evaluate(
    async (start, left, top) => {
      // Wheels scroll smoothly: half a second is more than they take.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const scroller = start.localName === 'body' ? document.scrollingElement : start;
      scroller?.scrollTo({
        left: left ?? scroller.scrollLeft,
        top: top ?? scroller.scrollTop,
        behavior: 'instant',
      });
    },
    x,
    y,
  );
}

function positionOf(start: Element): { x: number; y: number; width: number; height: number } {
  const scroller = start.localName === 'body' ? document.scrollingElement : start;
  return {
    x: scroller?.scrollLeft ?? 0,
    y: scroller?.scrollTop ?? 0,
    width: innerWidth,
    height: innerHeight,
  };
}
