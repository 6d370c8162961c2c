import type { Material } from '../../src/domain/material';
import type { Report } from '../../src/domain/report';
import { leadPicture } from '../../src/report/lead-picture';
import type { ReportStep, ReportView } from '../../src/ui/report/report-view';
import { pictureView } from './step-views';

/** The picture that leads, with the step it belongs to. */
export function leadView(
  material: Material,
  report: Report,
  steps: readonly ReportStep[],
): ReportView['lead'] {
  const lead = leadPicture(material, report);
  const step = steps.find(({ n }) => n === lead?.n);
  return lead && step && { shows: lead.shows, step: { ...step, picture: pictureView(lead) } };
}
