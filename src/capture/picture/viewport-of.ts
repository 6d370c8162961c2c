import type { Viewport } from '../../domain/cover';

/** What is looked at of a page, and how it is scaled. */
export function viewportOf(window: Window): Viewport {
  const { innerWidth, innerHeight, devicePixelRatio, visualViewport } = window;
  return {
    width: innerWidth,
    height: innerHeight,
    scale: devicePixelRatio,
    left: visualViewport?.offsetLeft ?? 0,
    top: visualViewport?.offsetTop ?? 0,
    zoom: visualViewport?.scale ?? 1,
  };
}

export function isSameViewport(a: Viewport, b: Viewport): boolean {
  return (Object.keys(a) as (keyof Viewport)[]).every((name) => a[name] === b[name]);
}
