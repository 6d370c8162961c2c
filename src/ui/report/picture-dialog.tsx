import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { Sentence } from '../sentence';
import { useTranslate } from '../translate';
import { CoveredNotice, DrawCovers } from './covers/draw-covers';
import { Picture } from './picture';
import { PictureActions } from './picture-actions';
import type { PicturedSentence, ReportCallbacks } from './report-view';

/** The step whose picture is shown, what can be done with it, if anything, and what follows when it is closed. */
export type PictureDialogProps = {
  step: PicturedSentence;
  /** Whether to draw on it at once. */
  draws?: boolean;
  on?: Pick<ReportCallbacks, 'onCover' | 'onLeaveOutPicture'>;
  onClose: () => void;
};

/**
 * One picture as large as the window allows. Escape, the button or a press beside it close it; while covers are drawn,
 * they leave the drawing, and ask before anything is lost.
 */
export function PictureDialog({ step, draws = false, on, onClose }: PictureDialogProps): JSX.Element {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const leaving = useRef({ ask: (): void => undefined });
  const [isDrawing, setDrawing] = useState(draws);
  const [covered, setCovered] = useState(0);
  // Before it is painted: nothing of it is ever there without being open.
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  useLayoutEffect(() => {
    dialog.current
      ?.querySelector<HTMLElement>(isDrawing ? '[data-test="add-cover"]' : '[data-test="close"]')
      ?.focus();
  }, [isDrawing]);
  const close = (): void => {
    if (isDrawing) leaving.current.ask();
    else dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="picture-title"
      onClose={onClose}
      onCancel={(event) => {
        if (!isDrawing) return;
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        // A drag that ends beside the picture is no press there.
        if (event.target === event.currentTarget && !isDrawing) close();
      }}
    >
      <header>
        <h2 id="picture-title" class="grow">
          {t(isDrawing ? 'coverDrawOn' : 'reportPictureOf', String(step.n))}
        </h2>
        <button
          type="button"
          class="btn icon"
          data-test="close"
          aria-label={t('reportClose')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      {isDrawing && on !== undefined ? (
        <DrawCovers
          step={step}
          on={on}
          leaving={leaving.current}
          onLeave={() => setDrawing(false)}
          onCovered={(count) => {
            setCovered(count);
            setDrawing(false);
          }}
        />
      ) : (
        <div class="body">
          {covered === 0 ? null : <CoveredNotice count={covered} />}
          <Picture step={step} eager />
          <div class="below">
            <p>
              <Sentence parts={step.sentence} />
              {step.picture.drawn === true ? <span class="soft"> · {t('reportDrawn')}</span> : null}
            </p>
            {on === undefined ? null : (
              <PictureActions
                n={step.n}
                onDraw={() => setDrawing(true)}
                onLeaveOut={() => {
                  on.onLeaveOutPicture(step.picture.id, step.n);
                  dialog.current?.close();
                }}
              />
            )}
          </div>
        </div>
      )}
    </dialog>
  );
}
