import type { SealedText } from '../../domain/sealed';
import { sealFile } from '../../redact/seal-request';
import type { SignalSource } from '.';

/** Browsers raise these as errors, and nothing is broken by them. */
const HARMLESS = /^ResizeObserver loop /;

/** Most warnings that are told of one load of a page: errors must find their place beside them. */
const MOST_WARNINGS = 20;

/** Errors that nobody caught, rejections that nobody handled, and what scripts write into the console as errors. */
export const scriptErrors: SignalSource = ({ world, tell }) => {
  const { window } = world;
  let warnings = 0;

  world.probe.listen((report) => {
    if (report.kind !== 'script' || HARMLESS.test(report.text)) return;
    const { how, text, source, line } = report;
    if (how === 'warning') warnings += 1;
    if (warnings > MOST_WARNINGS && how === 'warning') return;
    tell(window.performance.now(), () => {
      const place = source === undefined ? undefined : placeOf(source, line ?? 0);
      return {
        kind: 'script-error',
        how,
        text: world.sealer.text(text),
        family: world.sealer.family('script-error', text),
        ...(place ? { source: place } : {}),
      };
    });
  });

  /** Script and line; a script that stands in the page has the page's own address. */
  function placeOf(source: string, line: number): SealedText | undefined {
    if (!URL.canParse(source)) return undefined;
    const file = sealFile(world.sealer, new URL(source), window.origin);
    return file.length === 0 ? undefined : world.sealer.join(file, world.sealer.text(`:${String(line)}`));
  }
};
