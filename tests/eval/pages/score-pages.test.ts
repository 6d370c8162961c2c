import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BARS, meets } from '../../../scripts/eval/bars';
import { sharedFile } from '../../../scripts/eval/files';
import { readSavedPages, type SavedPage } from '../../../scripts/eval/pages/read-saved-pages';
import { scorePages } from '../../../scripts/eval/pages/score-pages';
import { survivorsOf } from '../../../scripts/eval/pages/survivors';
import { NONE } from '../../../scripts/eval/share';
import { redactPage } from '../../../scripts/redact/page/redact-page';

const page = {
  name: 'users',
  html: '<h1>Users</h1><p>Vilma Oster</p><table><tr><td>Vilma Oster</td><td>Editor</td></tr></table>',
  sensitive: [{ value: 'Vilma Oster', kind: 'name' }],
};

describe('a page is scored', () => {
  it('by what survives: everything, where nothing is redacted', () => {
    const { found, changed, misses } = scorePages([page], (html) => html);
    expect(found['values']).toEqual({ hits: 0, of: 1 });
    expect(changed).toMatchObject({ outside: { hits: 0, of: 1 }, inside: { hits: 0, of: 1 } });
    expect(misses).toEqual([{ page: 'users', where: 'survived', text: 'Vilma Oster' }]);
  });

  it('by what changed without need: everything, where nothing is left', () => {
    const { found, changed, misses } = scorePages([page], () => '<p>gone</p>');
    expect(found['from users']).toEqual({ hits: 1, of: 1 });
    expect(changed).toMatchObject({ 'outside of users': { hits: 1, of: 1 }, inside: { hits: 1, of: 1 } });
    expect(misses.map(({ where, text }) => [where, text])).toEqual([
      ['outside', 'Users'],
      ['inside', 'Editor'],
    ]);
  });
});

/** Saved screens of a real wp-admin; they are not part of this repository. */
const SAVED = sharedFile('pages');
describe.runIf(existsSync(SAVED))('saved screens of WordPress 7.1 with WooCommerce 11', async () => {
  const pages = existsSync(SAVED) ? await readSavedPages(SAVED) : [];
  const scores = new Map<string, ReturnType<typeof scorePages>>();
  /** Each page once: it takes a second. */
  const scored = (saved: SavedPage): ReturnType<typeof scorePages> => {
    const score = scores.get(saved.name) ?? scorePages([saved], redactPage);
    scores.set(saved.name, score);
    return score;
  };

  it.each(pages.map((saved) => [saved.name, saved] as const))('%s: nothing survives', (_name, saved) => {
    const { misses } = scored(saved);
    expect(misses.filter(({ where }) => where === 'survived')).toEqual([]);
  });

  it('stay readable as far as is promised', () => {
    for (const bar of BARS.pages) {
      const shares = pages.map((saved) => scored(saved)[bar.side][bar.group] ?? NONE);
      const share = {
        hits: shares.reduce((sum, { hits }) => sum + hits, 0),
        of: shares.reduce((sum, { of }) => sum + of, 0),
      };
      expect([bar, meets(bar, share)]).toEqual([bar, true]);
    }
  });

  it('hold every value before', () => {
    for (const { html, sensitive } of pages) expect(survivorsOf(html, sensitive)).toEqual(sensitive);
  });
});
if (!existsSync(SAVED)) console.log('No saved screens beside the repository: their tests are left out.');
