/**
 * What stands in the place of `wxt/browser` in a script that runs in somebody's page (`wxt.config.ts`): the browser's
 * own API as it is. All that is called there answers by promises in every browser that we run in, so the polyfill is
 * 10 kB that each frame would read for nothing. By what was built and not by what is there: a page's elements have
 * names on the window, `<form id="browser">` too.
 */
const { browser: itsOwn, chrome } = globalThis as unknown as Readonly<Record<'browser' | 'chrome', unknown>>;

export const browser = import.meta.env.FIREFOX ? itsOwn : chrome;
