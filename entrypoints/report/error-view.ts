import type { Report } from '../../src/domain/report';
import { circumstancesOf } from '../../src/report/facts';
import type { ReportError } from '../../src/ui/report/report-view';

type Told = Pick<Report['signals'][number], 'text' | 'at' | 'step' | 'detail'> & { readonly kind: string };

/** An error of a report, as the page shows it. */
export function errorView({ detail, ...error }: Told, report: Report): ReportError {
  return { text: error.text, meta: circumstancesOf(error, report), ...(detail === null ? {} : { detail }) };
}
