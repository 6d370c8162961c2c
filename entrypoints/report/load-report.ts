import type { Report } from '../../src/domain/report';
import { assemble } from '../../src/report/assemble';
import { judge } from '../../src/triage/judge';
import { openDatabase } from '../../src/store/open';
import { loadMaterial } from '../../src/store/material';
import type { ReportView } from '../../src/ui/report/report-view';
import { viewOf } from './view-of';

export type Loaded =
  | { readonly as: 'ready'; readonly report: Report; readonly view: ReportView }
  | { readonly as: 'missing' }
  | { readonly as: 'storage-error' };

/** Reads a recording and makes its report and what the page shows of it. */
export async function loadReport(recordingId: string): Promise<Loaded> {
  try {
    const material = await loadMaterial(await openDatabase(), recordingId);
    if (!material) return { as: 'missing' };
    const report = assemble(material, judge(material), 'en');
    return { as: 'ready', report, view: viewOf(report, material) };
  } catch (error) {
    console.error('SafeRepro could not read its storage', error);
    return { as: 'storage-error' };
  }
}
