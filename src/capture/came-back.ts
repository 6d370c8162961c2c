import type { Argument, Sentence } from '../domain/sentence';
import { findInOpenValue } from '../redact/open-value';
import { isOpenParameter } from '../wp-admin/url-parameters';
import type { RecorderWorld } from './world';

/** What says how another site took it: the words of OAuth 2.0 (RFC 6749, 4.1.2.1), and of WordPress's own screens. */
const OUTCOMES = new Set(['error', 'status', 'message', 'settings-updated']);

/**
 * The sentence of a page that was returned to. Of the other site no more than its host, covered: nobody knows whose it
 * is; of the answer that it gave, parameters that are open anywhere.
 */
export function cameBack(
  { window, sealer }: Pick<RecorderWorld, 'window' | 'sealer'>,
  leftAt: number,
  screen: Argument,
): Sentence {
  const { document, location, performance } = window;
  const from = hostOf(document.referrer);
  const site: Argument =
    from !== undefined && from !== location.hostname
      ? sealer.whole(from, 'site-address')
      : { term: 'other-site' };
  const seconds = sealer.text(String(Math.max(0, Math.round((performance.timeOrigin - leftAt) / 1000))));
  const told = [...addressOf(window).searchParams].filter(
    ([name, value]) => OUTCOMES.has(name) && isOpenParameter(name, value),
  );
  if (told.length === 0) return { id: 'step.came-back', args: { site, seconds, screen } };
  const parameters = sealer.join(
    ...told.flatMap(([name, value], at) => [
      sealer.text(`${at === 0 ? '' : ', '}${name}=`),
      sealer.text(value, undefined, (text) => findInOpenValue(name, text)),
    ]),
  );
  return { id: 'step.came-back-with', args: { site, seconds, screen, parameters } };
}

/** The address that was asked for: wp-admin takes what was said once out of the one that is shown (core, `wp_admin_canonical_url`). */
function addressOf({ performance, location }: Window): URL {
  const [entry] = performance.getEntriesByType('navigation');
  return new URL(entry && URL.canParse(entry.name) ? entry.name : location.href);
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}
