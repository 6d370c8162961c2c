import type { PageStatus, ReportCallbacks, ReportModel } from '../../src/ui/report/report-view';
import type { Desk } from './desk';

type LeavingOut = Pick<ReportCallbacks, 'onDrop' | 'onPutBack' | 'onDropPicture' | 'onPutBackPictures'>;

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
    onDropPicture: (pictureId, n) => {
      saying({ as: 'picture-dropped', n });
      change(({ droppedPictures = [], ...edits }) => ({
        ...edits,
        droppedPictures: [...droppedPictures, pictureId],
      }));
    },
    onPutBackPictures: () => change((edits) => ({ ...edits, droppedPictures: [] })),
  };
}
