import type { JSX } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Notice } from '../../notice';
import { counted, useTranslate } from '../../translate';
import type { CoverResult, PicturedSentence, ReportCallbacks } from '../report-view';
import { Ask } from './ask';
import { CoverLayer } from './cover-layer';
import { inTheMiddle } from './draft';
import { done, NO_DRAFTS } from './drafts';
import { FailedNotice } from './failed-notice';
import { saidWords } from './place-words';
import { Tools } from './tools';
import { useDrawingKeys } from './use-drawing-keys';

export type DrawCoversProps = {
  readonly step: PicturedSentence;
  readonly on: Pick<ReportCallbacks, 'onCover'>;
  /** Whoever closes the dialog asks here first. @returns whether there was something to be asked */
  readonly leaving: { ask: () => void };
  readonly onLeave: () => void;
  readonly onCovered: (count: number) => void;
};

type Doing = 'drawing' | 'asking-to-cover' | 'asking-to-leave' | 'covering';

/** A picture on which covers are drawn. Nothing is changed until they are burnt in, and that is asked before. */
export function DrawCovers({ step, on, leaving, onLeave, onCovered }: DrawCoversProps): JSX.Element {
  const t = useTranslate();
  const { picture } = step;
  const [drafts, deed] = useReducer(done, NO_DRAFTS);
  const [doing, setDoing] = useState<Doing>('drawing');
  const [failed, setFailed] = useState<Exclude<CoverResult, 'covered'>>();
  const view = useRef<HTMLDivElement>(null);
  const { now } = drafts.history;
  const count = now.length;

  const cover = async (): Promise<void> => {
    setDoing('covering');
    setFailed(undefined);
    const rects = now.map(({ rect }) => rect);
    const result = await on.onCover(picture.id, rects);
    if (result === 'covered') {
      onCovered(count);
      return;
    }
    setFailed(result);
    setDoing('drawing');
  };
  const askToCover = (): void => {
    if (count > 0 && doing === 'drawing') setDoing('asking-to-cover');
  };
  const leave = (): void => {
    if (doing === 'asking-to-cover' || doing === 'asking-to-leave') setDoing('drawing');
    else if (doing === 'drawing' && count > 0) setDoing('asking-to-leave');
    else if (doing === 'drawing') onLeave();
  };
  leaving.ask = leave;
  useDrawingKeys(view, doing === 'drawing' ? deed : undefined, askToCover);
  useLayoutEffect(() => {
    if (drafts.said?.as === 'removed' && drafts.chosen === undefined) focusOn(view.current, 'add-cover');
  }, [drafts.said]);

  return (
    <div class="body draw" ref={view}>
      <p class="small" id="cover-hint">
        {t('coverHint')} <strong>{t('coverForGood')}</strong>
      </p>
      <span class="pic" dir="ltr">
        <img src={picture.url} width={picture.width} height={picture.height} alt={picture.alt} />
        <CoverLayer picture={picture} drafts={drafts} onDeed={doing === 'drawing' ? deed : () => undefined} />
      </span>
      {failed === undefined ? null : <FailedNotice why={failed} />}
      {doing === 'asking-to-cover' ? (
        <Ask
          title={counted(t, count, 'coverAskOne', 'coverAskOther')}
          body={t('coverAskBody')}
          safe={t('coverAskNotYet')}
          sure={t('coverAskSure')}
          onSafe={leave}
          onSure={() => void cover()}
        />
      ) : null}
      {doing === 'asking-to-leave' ? (
        <Ask
          title={counted(t, count, 'coverLeaveOne', 'coverLeaveOther')}
          body={t('coverLeaveBody')}
          safe={t('coverLeaveNot')}
          sure={t('coverLeaveSure')}
          onSafe={leave}
          onSure={onLeave}
        />
      ) : null}
      {doing === 'drawing' || doing === 'covering' ? (
        <Tools
          drafts={drafts}
          busy={doing === 'covering'}
          onAdd={() => deed({ as: 'add', rect: inTheMiddle(picture) })}
          onDeed={deed}
          onSave={askToCover}
          onLeave={leave}
        />
      ) : null}
      <p class="vh" role="status" data-test="cover-said">
        {doing === 'covering' ? t('coverCovering') : drafts.said ? saidWords(t, drafts.said) : ''}
      </p>
    </div>
  );
}

function focusOn(view: HTMLElement | null, test: string): void {
  view?.querySelector<HTMLElement>(`[data-test="${test}"]`)?.focus();
}

/** What was covered just now, above the picture that shows it. */
export function CoveredNotice({ count }: { count: number }): JSX.Element {
  const t = useTranslate();
  return (
    <div class="notice-row" role="status" data-test="covered">
      <Notice
        tone="good"
        title={counted(t, count, 'coverDoneOne', 'coverDoneOther')}
        body={t('coverDoneBody')}
      />
    </div>
  );
}
