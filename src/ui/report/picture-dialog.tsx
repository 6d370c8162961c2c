import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons';
import { Sentence } from '../sentence';
import { useTranslate } from '../translate';
import { Picture } from './picture';
import type { PicturedSentence } from './report-view';

/** The step whose picture is shown, and what follows when it is closed. */
export type PictureDialogProps = { step: PicturedSentence; onClose: () => void };

/** One picture as large as the window allows. Escape, the button or a press beside it close it. */
export function PictureDialog({ step, onClose }: PictureDialogProps): JSX.Element {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="picture-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <header>
        <h2 id="picture-title" class="grow">
          {t('reportPictureOf', String(step.n))}
        </h2>
        <button
          type="button"
          class="btn icon"
          data-test="close"
          aria-label={t('reportClose')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="body">
        <Picture step={step} eager />
        <p>
          <Sentence parts={step.sentence} />
        </p>
      </div>
    </dialog>
  );
}
