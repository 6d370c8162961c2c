import { render } from 'preact';
import { localise, translate } from '../../src/messaging/translate';
import { ReportPage } from '../../src/ui/report/report-page';
import type { ReportCallbacks, ReportModel } from '../../src/ui/report/report-view';
import { createHandOver } from './hand-over';
import { loadReport } from './load-report';

const app = document.querySelector('#app');
if (!app) throw new Error('report/index.html has lost its #app');
const root: Element = app;
localise(document.documentElement);

/** A picture that was being taken at Stop arrives within this time, in milliseconds; then the page shows it. */
const LATE_PICTURE_MS = 2_000;

const id = new URLSearchParams(location.search).get('id') ?? '';
let model: ReportModel = { kind: 'loading' };
let handOver: ReturnType<typeof createHandOver> | undefined;

const on: ReportCallbacks = {
  onCopyMarkdown: () => {
    void handOver?.copyMarkdown();
  },
  onSaveJson: () => {
    handOver?.saveJson();
  },
  onRetry: () => {
    void load();
  },
};

function show(next: ReportModel): void {
  model = next;
  render(<ReportPage model={model} on={on} t={translate} />, root);
}

async function load(): Promise<void> {
  const loaded = await loadReport(id);
  if (loaded.as === 'ready') {
    handOver = createHandOver(loaded.report, (status) => {
      if (model.kind !== 'ready') return;
      const { status: _before, ...report } = model.report;
      show({ kind: 'ready', report: status === undefined ? report : { ...report, status } });
    });
    show({ kind: 'ready', report: loaded.view });
  } else {
    show({ kind: loaded.as });
  }
}

show(model);
await load();
setTimeout(() => {
  void load();
}, LATE_PICTURE_MS);
