import type { JSX } from 'preact';
import { Button } from '../../button';
import { useTranslate } from '../../translate';
import type { Deed, Drafts } from './drafts';

export type ToolsProps = {
  readonly drafts: Drafts;
  /** They are being burnt in: nothing can be changed. */
  readonly busy: boolean;
  readonly onAdd: () => void;
  readonly onDeed: (deed: Deed) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
};

/** What can be done with the covers, and at the end the two ways out. */
export function Tools({ drafts, busy, onAdd, onDeed, onSave, onLeave }: ToolsProps): JSX.Element {
  const t = useTranslate();
  const { chosen, history } = drafts;
  return (
    <div class="tools">
      <div class="halves">
        <Button test="add-cover" icon="cover" disabled={busy} onPress={onAdd}>
          {t('coverAdd')}
        </Button>
        <Button
          test="remove-cover"
          icon="close"
          disabled={busy || chosen === undefined}
          onPress={() => {
            if (chosen !== undefined) onDeed({ as: 'remove', id: chosen });
          }}
        >
          {t('coverRemove')}
        </Button>
        <Button
          test="cover-undo"
          icon="undo"
          disabled={busy || history.past.length === 0}
          onPress={() => onDeed({ as: 'undo' })}
        >
          {t('reportUndo')}
        </Button>
        <Button
          test="cover-redo"
          icon="redo"
          disabled={busy || history.future.length === 0}
          onPress={() => onDeed({ as: 'redo' })}
        >
          {t('reportRedo')}
        </Button>
      </div>
      <div class="halves">
        <Button test="cover-cancel" disabled={busy} onPress={onLeave}>
          {t('coverCancel')}
        </Button>
        <Button test="cover-save" look="primary" disabled={busy || history.now.length === 0} onPress={onSave}>
          {t(busy ? 'coverCovering' : 'coverSave')}
        </Button>
      </div>
    </div>
  );
}
