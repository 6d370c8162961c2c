import { join } from 'node:path';

/** Who draws a page anew from its nodes, in the very versions whose figures are told. None of it ships. */
export const PICTURE_PEERS = {
  folder: join('out', 'bench-peers'),
  packages: {
    html2canvas: '1.4.1',
    'html2canvas-pro': '2.5.2',
    '@zumer/snapdom': '3.1.1',
    'modern-screenshot': '4.7.0',
  },
} as const;

export type PicturePeer = {
  readonly key: string;
  /** The script that makes it a global. */
  readonly file: string;
  /** Draws what is in view and encodes it, as ours is: an expression of a promise. */
  readonly draw: string;
};

const html2canvas = `html2canvas(document.documentElement, {
  logging: false, scale: devicePixelRatio, x: scrollX, y: scrollY, width: innerWidth, height: innerHeight,
  windowWidth: innerWidth, windowHeight: innerHeight }).then(toWebp)`;

/** Each as its own manual has it, with what it offers to draw no more than is in view. */
export const peers: readonly PicturePeer[] = [
  { key: 'html2canvas', file: 'html2canvas/dist/html2canvas.min.js', draw: html2canvas },
  { key: 'html2canvasPro', file: 'html2canvas-pro/dist/html2canvas-pro.min.js', draw: html2canvas },
  {
    key: 'snapdom',
    file: '@zumer/snapdom/dist/snapdom.js',
    draw: `snapdom.toCanvas(document.documentElement, { clip: 'viewport', dpr: devicePixelRatio }).then(toWebp)`,
  },
  {
    key: 'modernScreenshot',
    file: 'modern-screenshot/dist/index.js',
    draw: `modernScreenshot.domToCanvas(document.documentElement, {
      width: innerWidth, height: innerHeight, scale: devicePixelRatio }).then(toWebp)`,
  },
];
