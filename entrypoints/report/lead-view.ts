import type { Report } from '../../src/domain/report';
import type { ReportPicture } from '../../src/report/report-pictures';
import type { ReportStep, ReportView } from '../../src/ui/report/report-view';
import { pictureView } from './step-views';

/** The picture that leads, with the step it belongs to. */
export function leadView(
  { bug }: Report,
  lead: ReportPicture | undefined,
  steps: readonly ReportStep[],
): ReportView['lead'] {
  const step = steps.find(({ n }) => n === lead?.n);
  if (!lead || !step) return undefined;
  const shows = lead.shows === 'error' ? 'error' : step.n === bug?.step ? 'bug' : 'last';
  return { shows, step: { ...step, picture: pictureView(lead) } };
}
