import { openPage } from '../../redact/page/open-page.ts';
import type { Score } from '../score-texts.ts';
import { tally } from '../share.ts';
import { type PageText, readTexts } from './read-texts.ts';
import type { SavedPage } from './read-saved-pages.ts';
import { decoded, survivorsOf } from './survivors.ts';

/** What was not done right: a value that survived, a text that was changed and holds no value. */
export type PageMiss = {
  readonly page: string;
  readonly where: 'survived' | 'outside' | 'inside';
  readonly text: string;
  /** The elements around a text. */
  readonly path?: string;
};

type Judged = {
  readonly page: string;
  readonly text: string;
  readonly path?: string;
  readonly isHit: boolean;
};

/** Redacts every page and counts: values that are gone, and texts without one that changed, in and outside of cells. */
export function scorePages(
  pages: readonly SavedPage[],
  redactPage: (html: string) => string,
): Score & { readonly misses: readonly PageMiss[] } {
  const values: Judged[] = [];
  const texts: (Judged & { readonly where: 'outside' | 'inside' })[] = [];
  for (const { name, html, sensitive } of pages) {
    const output = redactPage(html);
    const survived = new Set(survivorsOf(output, sensitive));
    values.push(...sensitive.map((one) => ({ page: name, text: one.value, isHit: !survived.has(one) })));
    const held = sensitive.map(({ value }) => fold(value));
    const free = readTexts(openPage(html)).filter(({ text }) => {
      const folded = fold(text);
      return !held.some((value) => folded.includes(value));
    });
    const changed = changedTexts(free, readTexts(openPage(output)));
    for (const one of free)
      texts.push({ page: name, ...one, where: one.inside ? 'inside' : 'outside', isHit: changed.has(one) });
  }
  const isHit = (item: Judged): boolean => item.isHit;
  return {
    found: tally(values, ({ page }) => ['values', `from ${page}`], isHit),
    changed: tally(texts, ({ page, where }) => [where, `${where} of ${page}`], isHit),
    misses: [
      ...values
        .filter((one) => !one.isHit)
        .map(({ page, text }) => ({ page, where: 'survived' as const, text })),
      ...texts
        .filter(isHit)
        .map(({ page, where, text, path }) => ({ page, where, text, ...(path ? { path } : {}) })),
    ],
  };
}

const fold = (text: string): string => decoded(text).normalize('NFKC').toLowerCase();

/** Those of `before` that do not stand in `after` any more, as often as they did. */
function changedTexts(before: readonly PageText[], after: readonly PageText[]): ReadonlySet<PageText> {
  const left = new Map<string, number>();
  for (const { text } of after) left.set(text, (left.get(text) ?? 0) + 1);
  return new Set(
    before.filter(({ text }) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count <= 0;
    }),
  );
}
