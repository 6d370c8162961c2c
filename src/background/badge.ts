import { browser } from 'wxt/browser';

/** What the toolbar button says while its popup is closed. */
export type Badge =
  | { readonly as: 'none' }
  | { readonly as: 'steps'; readonly count: number }
  | { readonly as: 'paused' }
  | { readonly as: 'press' }
  /** The bug was marked just now, by the keyboard. */
  | { readonly as: 'marked' };

const TEAL = '#0a675f';
const AMBER = '#7b4b00';
const RED = '#b3251d';

const COLOURS: Readonly<Record<Exclude<Badge['as'], 'none'>, string>> = {
  steps: TEAL,
  paused: AMBER,
  press: AMBER,
  marked: RED,
};

export async function showBadge(badge: Badge): Promise<void> {
  await browser.action.setBadgeText({ text: textOf(badge) });
  if (badge.as === 'none') return;
  await browser.action.setBadgeBackgroundColor({ color: COLOURS[badge.as] });
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
    case 'marked':
      return '⚑';
  }
}
