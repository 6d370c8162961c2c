import { screenKindOf } from '../../wp-admin/screen-kind';
import { levelOf } from '../../wp-admin/notices';
import { watchNotices } from '../notices/notice-watch';
import { rawOf, readableOf, sealWords, wordsOf } from '../notices/words';
import type { Phase, SignalSource } from '.';

/** What the page says of its own accord: what stands there at first look, and what comes, changes or is shown later. */
export const notices: SignalSource = ({ world, tell, onFirstLook, onLeave, signal }) => {
  const { window } = world;
  /** The words of each notice that were told last. */
  const told = new WeakMap<Element, string>();
  let phase: Phase | undefined = 'load';

  function look(notice: Element, happenedAt: number): boolean {
    const kind = screenKindOf(window.document, new URL(window.location.href));
    const words = wordsOf(notice, kind);
    const raw = rawOf(words);
    if (!notice.checkVisibility({ checkVisibilityCSS: true })) {
      told.delete(notice);
      return false;
    }
    if (raw === '' || told.get(notice) === raw) return raw !== '';
    told.set(notice, raw);
    const level = levelOf(notice);
    tell(
      happenedAt,
      () => ({
        kind: 'notice',
        level,
        text: sealWords(world.sealer, words),
        family: world.sealer.family('notice', readableOf(words)),
      }),
      phase,
    );
    return true;
  }

  onFirstLook(() => {
    const watch = watchNotices(window, look, signal);
    watch.flush();
    phase = undefined;
    onLeave(watch.flush);
  });
};
