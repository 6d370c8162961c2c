import { deadPageOf } from '../../wp-admin/dead-page';
import { readableOf, sealWords, wordsOf } from '../notices/words';
import type { SignalSource } from '.';

/** Where a page that died says why; of a server's own page the heading. */
const SAYS = '.wp-die-message, body#error-page, h1';

/** Pages that ended where they should have begun, told once for each load. */
export const deadPages: SignalSource = ({ world, tell, onFirstLook }) => {
  const { window } = world;
  const { document, performance } = window;

  onFirstLook(() => {
    const isTop = window.parent === window;
    const isAdmin = window.location.pathname.includes('/wp-admin/');
    const how = deadPageOf({ document, status: ownStatus(), isAdmin, isTop });
    if (how === undefined) return;
    const place = how === 'blank' ? undefined : placeOfWords(how === 'cut-off');
    const words = (place ? wordsOf(place, 'dead') : []).filter(({ kind }) => kind === undefined);
    tell(
      performance.now(),
      () => ({
        kind: 'dead-page',
        how,
        text: sealWords(world.sealer, words),
        family: world.sealer.family('dead-page', how, readableOf(words)),
      }),
      'load',
    );
  });

  /** A page that breaks off has its own headings above; only what WordPress said at the break counts. */
  function placeOfWords(isCutOff: boolean): Element | undefined {
    const selectors = isCutOff ? ['.wp-die-message'] : SAYS.split(', ');
    for (const selector of selectors) {
      const place = document.querySelector(selector);
      if (place) return place;
    }
    return undefined;
  }

  function ownStatus(): number {
    const [entry] = performance.getEntriesByType('navigation');
    const status = entry && 'responseStatus' in entry ? entry.responseStatus : 0;
    return typeof status === 'number' ? status : 0;
  }
};
