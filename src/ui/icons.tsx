import type { JSX } from 'preact';

type Drawing = { path: string; turns?: true; fill?: string };

/** One path each on a 16 px grid; `fill` is the part that is filled, `turns` mirrors it in RTL. */
const drawings = {
  chevron: { path: 'M6 3.75L10.25 8 6 12.25', turns: true },
  camera: {
    path: 'M3.5 4h9a1.75 1.75 0 011.75 1.75v5.75a1.75 1.75 0 01-1.75 1.75h-9a1.75 1.75 0 01-1.75-1.75V5.75A1.75 1.75 0 013.5 4zM5.5 4l1-1.75h3l1 1.75M5.6 8.6a2.4 2.4 0 114.8 0 2.4 2.4 0 01-4.8 0z',
  },
  check: { path: 'M3.25 8.5l3.25 3.25 6.25-7' },
  clock: { path: 'M1.75 8a6.25 6.25 0 1112.5 0 6.25 6.25 0 01-12.5 0zM8 4.5V8l2.5 1.75' },
  close: { path: 'M4 4l8 8M12 4l-8 8' },
  copy: {
    path: 'M7 5.5h5.25a1.5 1.5 0 011.5 1.5v5.25a1.5 1.5 0 01-1.5 1.5H7a1.5 1.5 0 01-1.5-1.5V7A1.5 1.5 0 017 5.5zM10.5 5.5V3.75A1.5 1.5 0 009 2.25H3.75a1.5 1.5 0 00-1.5 1.5V9a1.5 1.5 0 001.5 1.5H5.5',
  },
  cover: {
    path: 'M2.25 3.25h11.5M2.25 12.75h7',
    fill: 'M3 5.75h10a1 1 0 011 1v2.5a1 1 0 01-1 1H3a1 1 0 01-1-1v-2.5a1 1 0 011-1z',
  },
  dash: { path: 'M4 8h8' },
  error: { path: 'M1.75 8a6.25 6.25 0 1112.5 0 6.25 6.25 0 01-12.5 0zM8 4.5v4.25M8 11.1h.01' },
  file: { path: 'M4 1.75h5L12.5 5.25v9H4zM8.75 2v3.5h3.5' },
  flag: { path: 'M3.75 14V2.5', fill: 'M3.75 2.5h8l-2 3 2 3h-8z' },
  image: {
    path: 'M3.25 2.75h9.5a1.5 1.5 0 011.5 1.5v7.5a1.5 1.5 0 01-1.5 1.5h-9.5a1.5 1.5 0 01-1.5-1.5v-7.5a1.5 1.5 0 011.5-1.5zM2 11.5L5.5 8 8 10.5l2-2 4 3.5M9.75 5.75a1 1 0 112 0 1 1 0 01-2 0z',
  },
  list: { path: 'M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01', turns: true },
  lock: {
    path: 'M4.75 7h6.5a1.5 1.5 0 011.5 1.5v3.75a1.5 1.5 0 01-1.5 1.5h-6.5a1.5 1.5 0 01-1.5-1.5V8.5A1.5 1.5 0 014.75 7zM5.25 7V5a2.75 2.75 0 015.5 0v2',
  },
  pause: { path: 'M5.5 3.5v9M10.5 3.5v9' },
  pencil: { path: 'M10.75 2.75l2.5 2.5-7.75 7.75-3.25.75.75-3.25z' },
  play: { path: 'M5 3.25v9.5L12.5 8z', turns: true },
  record: {
    path: 'M1.75 8a6.25 6.25 0 1112.5 0 6.25 6.25 0 01-12.5 0z',
    fill: 'M5.25 8a2.75 2.75 0 115.5 0 2.75 2.75 0 01-5.5 0z',
  },
  redo: { path: 'M13 6.5H6.5a3.5 3.5 0 000 7H10M10.25 3.5l3 3-3 3', turns: true },
  same: { path: 'M3.5 6h9M3.5 10h9' },
  save: { path: 'M8 2v7.5M4.75 6.5L8 9.75l3.25-3.25M2.5 12.75h11' },
  stop: {
    path: 'M5 3.75h6A1.25 1.25 0 0112.25 5v6A1.25 1.25 0 0111 12.25H5A1.25 1.25 0 013.75 11V5A1.25 1.25 0 015 3.75z',
  },
  undo: { path: 'M3 6.5h6.5a3.5 3.5 0 010 7H6M5.75 3.5L2.75 6.5l3 3', turns: true },
  warn: { path: 'M8 2.25L14.5 13.5h-13zM8 6.5v3.25M8 11.7h.01' },
} as const satisfies Record<string, Drawing>;

/** The icons there are. */
export type IconName = keyof typeof drawings;

/** A line icon in the colour of its text; always decoration, the words beside it name the thing. */
export function Icon({ name, class: extra }: { name: IconName; class?: string }): JSX.Element {
  const drawing: Drawing = drawings[name];
  const names = ['i', drawing.turns === true ? 'flip' : '', extra ?? ''].filter(Boolean).join(' ');
  return (
    <svg class={names} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawing.path} />
      {drawing.fill === undefined ? null : <path d={drawing.fill} fill="currentColor" stroke="none" />}
    </svg>
  );
}
