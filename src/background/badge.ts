import { browser } from 'wxt/browser';

/** What the toolbar button says while its popup is closed. */
export type Badge =
  | { readonly as: 'none' }
  | { readonly as: 'steps'; readonly count: number }
  | { readonly as: 'paused' }
  | { readonly as: 'press' }
  /** The bug was marked just now, by the keyboard. */
  | { readonly as: 'marked' }
  /** The last minutes of this site are kept. */
  | { readonly as: 'looking-back' }
  /** New errors that look-back has seen. */
  | { readonly as: 'errors'; readonly count: number };

const TEAL = '#0a675f';
const AMBER = '#7b4b00';
const RED = '#b3251d';

const COLOURS: Readonly<Record<Exclude<Badge['as'], 'none'>, string>> = {
  steps: TEAL,
  paused: AMBER,
  press: AMBER,
  marked: RED,
  'looking-back': TEAL,
  errors: RED,
};

/** Shows it on every tab, or on one: then that tab says it until it shows another page. */
export async function showBadge(badge: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await browser.action.setBadgeText({ ...where, text: textOf(badge) });
  await browser.action.setTitle({ ...where, title: browser.i18n.getMessage(titleOf(badge)) });
  if (badge.as === 'none') return;
  await browser.action.setBadgeBackgroundColor({ ...where, color: COLOURS[badge.as] });
  await browser.action.setBadgeTextColor({ ...where, color: '#ffffff' });
}

/** That tab says again what all of them do. */
export async function clearBadge(tabId: number): Promise<void> {
  const { action } = browser;
  // Both browsers take `null` for *none of its own*; the types of one of them know no such thing.
  await action.setBadgeText({ tabId, text: null } as unknown as Parameters<typeof action.setBadgeText>[0]);
  await action.setTitle({ tabId, title: browser.i18n.getMessage('actionTitle') });
  await action.setBadgeBackgroundColor({ tabId, color: TEAL });
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
    case 'looking-back':
      return '•';
    case 'errors':
      return String(badge.count);
  }
}

function titleOf(badge: Badge): 'actionTitle' | 'actionTitleLookBack' | 'actionTitleErrors' {
  switch (badge.as) {
    case 'looking-back':
      return 'actionTitleLookBack';
    case 'errors':
      return 'actionTitleErrors';
    case 'none':
    case 'steps':
    case 'paused':
    case 'press':
    case 'marked':
      return 'actionTitle';
  }
}
