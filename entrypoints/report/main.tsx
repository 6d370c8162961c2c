import { render } from 'preact';
import { localise, translate } from '../../src/messaging/translate';
import { watchPictures } from '../../src/messaging/pictures-changed';
import { ReportPage } from '../../src/ui/report/report-page';
import type { PageStatus, ReportCallbacks, ReportModel } from '../../src/ui/report/report-view';
import { coverPicture } from './cover-picture';
import { openDesk } from './desk';
import { ways } from './hand-over';
import { leaveOut } from './leave-out';
import { viewOf } from './view-of';

const app = document.querySelector('#app');
if (!app) throw new Error('report/index.html has lost its #app');
const root: Element = app;
localise(document.documentElement);

/** A picture that was being taken at Stop arrives within this time, in milliseconds; then the page shows it. */
const LATE_PICTURE_MS = 2_000;

let model: ReportModel = { kind: 'loading' };
/** What is said of the next change, once it is kept. */
let saying: PageStatus | undefined;
const desk = openDesk(new URLSearchParams(location.search).get('id') ?? '', (now, stored) => {
  show({ kind: 'ready', report: viewOf(now) });
  say(stored ? saying : { as: 'edit-failed' });
  saying = undefined;
});

const handOver = (way: keyof typeof ways) => (): void => {
  say(undefined);
  void desk
    .settled()
    .then((now) => (now ? ways[way](now) : show({ kind: 'missing' })))
    .catch((error: unknown): PageStatus => {
      console.error('SafeRepro could not hand over', error);
      return { as: 'save-failed' };
    })
    .then((status) => say(status ?? undefined));
};

const on: ReportCallbacks = {
  onCopyMarkdown: handOver('copyMarkdown'),
  onCopyText: handOver('copyText'),
  onSaveHtml: handOver('saveHtml'),
  onSaveJson: handOver('saveJson'),
  onWrite: desk.write,
  ...leaveOut(
    desk,
    () => model,
    (status) => (saying = status),
  ),
  onCover: async (pictureId, rects) => {
    const result = await coverPicture(pictureId, rects);
    await load();
    return result;
  },
  onUndo: desk.undo,
  onRedo: desk.redo,
  onRetry: () => void load(),
};

function show(next: ReportModel): void {
  model = next;
  render(<ReportPage model={model} on={on} t={translate} />, root);
}

function say(status: PageStatus | undefined): void {
  if (model.kind !== 'ready') return;
  const { status: _before, ...report } = model.report;
  show({ kind: 'ready', report: status === undefined ? report : { ...report, status } });
}

async function load(): Promise<void> {
  try {
    const now = await desk.load();
    const said = model.kind === 'ready' ? model.report.status : undefined;
    show(now ? { kind: 'ready', report: viewOf(now) } : { kind: 'missing' });
    say(said);
  } catch (error) {
    console.error('SafeRepro could not read its storage', error);
    show({ kind: 'storage-error' });
  }
}

// As long as the page is there.
watchPictures(() => void load(), new AbortController().signal);
show(model);
await load();
setTimeout(() => void load(), LATE_PICTURE_MS);
