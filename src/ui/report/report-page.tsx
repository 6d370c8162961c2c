import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { TranslateContext, type Translate } from '../translate';
import { HandOver } from './hand-over';
import { PictureDialog } from './picture-dialog';
import { ReportBody } from './report-body';
import { ReportMessage } from './report-message';
import { ReportTop } from './report-top';
import {
  picturedSteps,
  type PicturedStep,
  type ReportCallbacks,
  type ReportModel,
  type ReportView,
} from './report-view';
import { useKeys } from './use-keys';

/** What the report page is given: what to show, what to call, and the texts. */
export type ReportPageProps = { model: ReportModel; on: ReportCallbacks; t: Translate };

/** The page that *Stop* opens: the error first, everything else folded beneath, and the ways to hand it over. */
export function ReportPage({ model, on, t }: ReportPageProps): JSX.Element {
  const report = model.kind === 'ready' && !isEmpty(model.report) ? model.report : undefined;
  return (
    <TranslateContext.Provider value={t}>
      <div class="report" data-state={stateName(model)}>
        <ReportTop report={model.kind === 'ready' ? model.report : undefined} on={on} />
        {report === undefined ? (
          <main class="page lone" aria-busy={model.kind === 'loading'}>
            <ReportMessage model={model} onRetry={on.onRetry} />
          </main>
        ) : (
          <FullReport report={report} on={on} />
        )}
      </div>
    </TranslateContext.Provider>
  );
}

/** Which picture is shown large, and the step it was opened at. */
type Enlarged = { readonly step: PicturedStep; readonly draws: boolean };

function FullReport({ report, on }: { report: ReportView; on: ReportCallbacks }): JSX.Element {
  const [enlarged, setEnlarged] = useState<Enlarged>();
  const opener = useRef<Element | null>(null);
  const page = useRef<HTMLDivElement>(null);
  useKeys(page, on);
  return (
    <div class="page" ref={page}>
      <ReportBody
        report={report}
        on={on}
        onEnlarge={(step, draws = false) => {
          opener.current = page.current?.ownerDocument.activeElement ?? null;
          setEnlarged({ step, draws });
        }}
      />
      <HandOver report={report} on={on} />
      {enlarged === undefined ? null : (
        <PictureDialog
          step={asItIsNow(report, enlarged.step)}
          draws={enlarged.draws}
          on={on}
          onClose={() => {
            setEnlarged(undefined);
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
        />
      )}
    </div>
  );
}

/** The picture as it is stored now: covers may have come. One that is gone stays to be seen as it was last. */
function asItIsNow({ steps, lead }: ReportView, step: PicturedStep): PicturedStep {
  const { id } = step.picture;
  const shown = [...picturedSteps(steps), ...(lead ? [lead.step] : [])].find(
    ({ picture }) => picture.id === id,
  );
  if (shown === undefined) return step;
  const { url, alt, covered } = shown.picture;
  return { ...step, picture: { ...step.picture, url, alt, covered } };
}

function stateName(model: ReportModel): string {
  if (model.kind !== 'ready') return model.kind;
  return isEmpty(model.report) ? 'empty' : 'ready';
}

/** Nothing was recorded; where the person left out every step, there is still something to put back. */
function isEmpty({ steps, dropped }: ReportView): boolean {
  return steps.length === 0 && dropped === 0;
}
