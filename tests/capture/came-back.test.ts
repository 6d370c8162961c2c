// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cameBack } from '../../src/capture/came-back';
import { en } from '../../src/words/en';
import { say } from '../../src/words/say';
import { sealer, shown } from '../support/sealing';

const SITE = 'https://shop.example.test';
const screen = sealer.text('SophMate › Settings');

/** The sentence of a page that was asked for by `address`, 41 s after the site was left, and came from `referrer`. */
function told(address: string, referrer: string): string {
  const window = {
    document: { referrer },
    location: new URL(SITE),
    performance: { timeOrigin: 50_000, getEntriesByType: () => [{ name: SITE + address }] },
  } as unknown as Window & typeof globalThis;
  const spoken = say(en, cameBack({ window, sealer }, 9_000, screen));
  return spoken.map((piece) => ('own' in piece ? piece.own : shown(piece.arg))).join('');
}

describe('a page that was returned to', () => {
  it('names the other site covered, the time, and what it answered', () => {
    expect(
      told('/wp-admin/admin.php?page=sophmate&error=access_denied&state=8f3c', 'https://pay.example.org/x'),
    ).toBe('Left for <site-address>, returned after 41 s to SophMate › Settings with error=access_denied');
  });

  it.each([
    '/wp-admin/admin.php?page=sophmate',
    '/wp-admin/admin.php?code=ac_9Hq2LmTzPw7Rk3Vx&state=8f3c',
    '/wp-admin/admin.php?error=Jane Pemberley has no account',
    '/wp-admin/admin.php?email=jane@example.com',
  ])('says nothing of %s', (address) => {
    expect(told(address, 'https://pay.example.org/')).toBe(
      'Left for <site-address>, returned after 41 s to SophMate › Settings',
    );
  });

  it.each(['', 'https://shop.example.test/wp-admin/', 'nowhere'])(
    'does not know where it was by the referrer %j',
    (referrer) => {
      expect(told('/wp-admin/', referrer)).toBe(
        'Left for another site, returned after 41 s to SophMate › Settings',
      );
    },
  );
});
