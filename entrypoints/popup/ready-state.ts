import { askBackground } from '../../src/messaging/ask-background';
import type { PageLook } from '../../src/messaging/background-port';
import type { LastReport, LookBackState, PopupState } from '../../src/ui/popup/popup-state';
import type { Catalogue } from '../../src/words/catalogue';
import { errorParts } from '../../src/words/error-parts';
import { sentenceParts, type ShownPart } from '../../src/words/sentence-parts';

type OpenLook = Extract<PageLook, { as: 'open' }>;

/** The popup's state on a page that can be recorded, while nothing is. */
export async function readyState(
  { screen, granted, lookBack }: OpenLook,
  words: Catalogue,
): Promise<PopupState> {
  const path = screen.path.map((name) => plain(sentenceParts(words, name))).join(' › ');
  const where = path || words.terms[screen.kind === 'login' ? 'sign-in' : 'page'];
  const browser = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
  const lastReport = await latest(words);
  const state = lookBackState(lookBack, words);
  return {
    kind: 'ready',
    where,
    siteGranted: granted,
    browser,
    lookBack: state,
    ...(lastReport ? { lastReport } : {}),
  };
}

function lookBackState(look: OpenLook['lookBack'], words: Catalogue): LookBackState {
  if (look.as === 'off') return { on: false };
  const { steps, error } = look;
  if (!error) return { on: true, steps };
  const { said, at, goesAt } = error;
  return { on: true, steps, found: { parts: errorParts(words, said), at, goesAt } };
}

/** The newest report by its headline, else its error, else its screen. */
async function latest(words: Catalogue): Promise<LastReport | undefined> {
  const report = await askBackground('latest', undefined);
  if (!report) return undefined;
  const { headline, error, path, startedAt } = report;
  const said = headline ? sentenceParts(words, headline) : error ? errorParts(words, error) : [];
  const title = plain(said) || path.map((name) => plain(sentenceParts(words, name))).join(' › ');
  const date = new Intl.DateTimeFormat(navigator.language, { day: 'numeric', month: 'short' });
  return { title: title || words.terms.page, date: date.format(startedAt) };
}

function plain(parts: readonly ShownPart[]): string {
  return parts.map(({ text }) => text).join('');
}
