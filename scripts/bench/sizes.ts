import { redactionSize } from '../check/redaction-size.ts';
import { BUDGETS, measure } from '../check/sizes.ts';
import { buildFolder } from '../lib/build.ts';

/** Bytes, of the build for Chromium. */
export type SizesBench = {
  readonly recorderGzip: number;
  readonly popupGzip: number;
  readonly redactionGzip: number;
};

/** What a page, the popup and the redaction weigh, gzipped, as `npm run check` has it. */
export async function benchSizes(): Promise<SizesBench> {
  const gzipOf = (what: string): number => {
    const budget = BUDGETS.find((one) => one.what === what);
    return (budget && measure(buildFolder.chromium, budget)?.gzip) ?? NaN;
  };
  return {
    recorderGzip: gzipOf('recorder'),
    popupGzip: gzipOf('popup'),
    redactionGzip: await redactionSize(process.cwd()),
  };
}
