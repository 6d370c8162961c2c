import type { Bench, PictureBench } from '../../scripts/bench/bench';

/** A screen on which every bar is met just so. */
export const picture: PictureBench = {
  screen: 'orders list',
  nodes: 2_000,
  bareMs: 50,
  nativeMs: 150,
  tracedPictures: 24,
  nativeBlockedP95Ms: 8,
  nativeBlockedMs: 6,
  nativeLongestP95Ms: 5,
  nativePageP95Ms: 7,
  bareBlockedMs: 0,
  cloneMs: 900,
  cloneBlockedMs: 500,
  pictureBytes: 90_000,
  peers: { html2canvas: { ms: 750, blockedMs: 180 } },
};

export const bench: Bench = {
  picture: [picture],
  redaction: { mbPerS: 20, peers: { secretlint: 3.2 }, worstLineMs: 100 },
  sizes: { recorderGzip: 100_000, popupGzip: 20_000, redactionGzip: 55_000 },
};
