import type { PageStatus, ReportCallbacks, ReportModel } from '../../src/ui/report/report-view';
import type { Desk } from './desk';

type LeavingOut = Pick<ReportCallbacks, 'onDrop' | 'onPutBack' | 'onLeaveOutPicture' | 'onPutBackPictures'>;

/** Leaves steps and pictures out of the report and puts them back; `saying` is what is said of it once it is kept. */
export function leaveOut(
  { change }: Desk,
  shown: () => ReportModel,
  saying: (status: PageStatus) => void,
): LeavingOut {
  return {
    onDrop: (stepId) => {
      const model = shown();
      const n = model.kind === 'ready' ? model.report.steps.find(({ id }) => id === stepId)?.n : undefined;
      if (n !== undefined) saying({ as: 'dropped', n });
      change((edits) => ({ ...edits, dropped: [...edits.dropped, stepId] }));
    },
    onPutBack: () => change((edits) => ({ ...edits, dropped: [] })),
    onLeaveOutPicture: (pictureId, n) => {
      saying({ as: 'picture-left-out', n });
      change(({ picturesLeftOut = [], ...edits }) => ({
        ...edits,
        picturesLeftOut: [...picturesLeftOut, pictureId],
      }));
    },
    onPutBackPictures: () => change((edits) => ({ ...edits, picturesLeftOut: [] })),
  };
}
