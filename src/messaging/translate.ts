import { browser } from 'wxt/browser';

/** An interface text in the browser's language, out of `_locales`; `args` fill `$1`, `$2`, …. */
export function translate(key: string, ...args: string[]): string {
  return browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0], args);
}

/** Tells the document in which language and direction its texts are. */
export function localise(root: HTMLElement): void {
  root.lang = browser.i18n.getUILanguage();
  root.dir = browser.i18n.getMessage('@@bidi_dir');
}
