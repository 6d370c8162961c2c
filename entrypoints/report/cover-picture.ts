import { askBackground } from '../../src/messaging/ask-background';
import type { ReportCallbacks } from '../../src/ui/report/report-view';

/** Has covers burnt into a stored picture by the background, where such things happen one after the other. */
export const coverPicture: ReportCallbacks['onCover'] = (pictureId, rects) =>
  askBackground('coverPicture', { pictureId, rects: [...rects] }).catch((error: unknown) => {
    console.error('SafeRepro could not cover a picture', error);
    return 'failed';
  });
