import { browser } from 'wxt/browser';

/** What the toolbar button says while its popup is closed. */
export type Badge =
  | { readonly as: 'none' }
  | { readonly as: 'steps'; readonly count: number }
  | { readonly as: 'paused' }
  | { readonly as: 'press' };

const TEAL = '#0a675f';
const AMBER = '#7b4b00';

export async function showBadge(badge: Badge): Promise<void> {
  await browser.action.setBadgeText({ text: textOf(badge) });
  if (badge.as === 'none') return;
  await browser.action.setBadgeBackgroundColor({ color: badge.as === 'steps' ? TEAL : AMBER });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

function textOf(badge: Badge): string {
  switch (badge.as) {
    case 'none':
      return '';
    case 'steps':
      return badge.count > 999 ? '999' : String(badge.count);
    case 'paused':
      return 'II';
    case 'press':
      return '?';
  }
}
