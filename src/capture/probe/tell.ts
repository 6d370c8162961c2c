import { MAX_REPORT, MAX_TOLD, REPORTS_A_PAGE, REPORTS_A_SECOND } from '../../domain/probe-names';
import type { ProbeReport } from '../../domain/probe-report';

/** Tells the recorder of something that went wrong; never throws. */
export type Tell = (report: ProbeReport) => void;

export type ProbeWindow = Window & typeof globalThis;

/** What the probe needs of the page, as it was before the page could change it. */
const { stringify } = JSON;
const { apply } = Reflect;
const now = Date.now.bind(Date);

/** Sends reports as text, under a name that only the recorder knows, and no more of them than it would hear. */
export function createTell(window: ProbeWindow, name: string): Tell {
  const { CustomEvent, dispatchEvent } = window;
  let second = 0;
  let inSecond = 0;
  const said = new Set<string>();
  let inAll = 0;
  return (report) => {
    try {
      const thisSecond = Math.floor(now() / 1000);
      if (thisSecond !== second) {
        second = thisSecond;
        inSecond = 0;
        said.clear();
      }
      const detail = stringify(report);
      // A script that fails in a loop must not use up what another error is to be heard by.
      if (said.has(detail)) return;
      said.add(detail);
      inSecond += 1;
      inAll += 1;
      // One more than is heard, so that the other end knows of the flood.
      if (inSecond > REPORTS_A_SECOND + 1 || inAll > REPORTS_A_PAGE + 1) return;
      if (detail.length <= MAX_REPORT) apply(dispatchEvent, window, [new CustomEvent(name, { detail })]);
    } catch {
      // A page that broke its own events hears and says nothing.
    }
  };
}

export function short(text: string): string {
  return text.slice(0, MAX_TOLD);
}
