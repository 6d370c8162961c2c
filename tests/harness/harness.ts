import type { Browser, Page } from 'puppeteer-core';
import type { NetworkEntry } from './network-entry.ts';

/** The two browser families the extension ships for. */
export type BrowserKind = 'chromium' | 'firefox';

/** A place in an element, in parts of its width and height: `{ x: 0.5, y: 0.5 }` is its middle. */
export type Part = { readonly x: number; readonly y: number };

/** A script as source text (an expression), or a function that closes over nothing. */
export type Script<T, A extends readonly unknown[] = []> = string | ((...args: A) => T | Promise<T>);

/**
 * One of the extension's own pages: popup, report, options, side panel.
 * Puppeteer has no `Page` for these in Firefox, so tests speak to this instead.
 * Every method throws when the page is no longer there.
 */
export interface Surface {
  /** The address when the surface was found. */
  readonly url: string;
  /** A trusted mouse click on the middle of the first match, scrolled into view, waited for. */
  click(selector: string): Promise<void>;
  /**
   * A trusted press on the first match, a drag and its end; both places are parts of the match's width and height.
   * In Firefox only in a tab.
   */
  drag(selector: string, from: Part, to: Part): Promise<void>;
  /** A trusted click on the first match, then trusted key strokes. */
  type(selector: string, text: string): Promise<void>;
  /** The page's visible text. */
  text(): Promise<string>;
  /** Resolves when the selector matches; throws after `timeoutMs` (default `PATIENCE_MS`) with the page's text. */
  waitFor(selector: string, timeoutMs?: number): Promise<void>;
  /** Runs in the page's own world with its globals; arguments and result travel as JSON. */
  evaluate<T, A extends readonly unknown[] = []>(script: Script<T, A>, ...args: A): Promise<T>;
  /** Writes a PNG of the visible part. */
  screenshot(path: string): Promise<void>;
  /** Whether the page is still there. */
  isOpen(): Promise<boolean>;
  /** Closes the page; closing a closed one is fine. */
  close(): Promise<void>;
}

/** The service worker (Chromium) or event page (Firefox). */
export interface Background {
  /** Runs in the background's own globals; result as JSON. Throws where it does not run: wake it by an event first. */
  evaluate<T>(script: Script<T>): Promise<T>;
  /** Ends it at once, as a crash or an idle death would; the next event starts it again. */
  kill(): Promise<void>;
  /** Whether it runs now. Looking does not wake it. */
  isAlive(): Promise<boolean>;
}

/** A running browser with the extension as it ships in it. */
export interface Harness {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** The extension's origin with a slash at the end. */
  readonly extensionUrl: string;
  /** The profile; stays on disk after `close()` and `killBrowser()`. */
  readonly profileDir: string;
  /** Where downloads land, without a question. */
  readonly downloadDir: string;
  readonly background: Background;
  newPage(): Promise<Page>;
  /** A real toolbar click in that page's window, the page in front. Resolves with the popup. */
  pressToolbarButton(page: Page): Promise<Surface>;
  /** Loads the extension anew, as an update does: what it left in pages is cut off, and its memory is gone. */
  reloadExtension(): Promise<void>;
  /** The popup, if one is open now. */
  popup(): Promise<Surface | undefined>;
  /** Waits (default `PATIENCE_MS`) for a page which the extension opened, e.g. `report.html`. */
  extensionPage(pathPrefix: string, timeoutMs?: number): Promise<Surface>;
  /** Opens one of the extension's pages in a new tab. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Waits for the browser's own permission prompt and allows it. Chromium: only where `headed`. */
  acceptPermissionPrompt(): Promise<void>;
  /** Waits for the browser's own permission prompt and refuses it. Chromium: only where `headed`. */
  denyPermissionPrompt(): Promise<void>;
  /** The clipboard's text. In Chromium a tab comes and goes for it. */
  readClipboard(): Promise<string>;
  /** What went over the network so far. Complete only after `close()`: Chromium writes its log late. */
  networkLog(): Promise<readonly NetworkEntry[]>;
  /** SIGKILL for every process of the browser. */
  killBrowser(): Promise<void>;
  /** Ends the browser (and its display); ending an ended one is fine. */
  close(): Promise<void>;
  /** Deletes the profile; only after `close()` or `killBrowser()`. */
  removeProfile(): Promise<void>;
}

export interface LaunchOptions {
  readonly kind: BrowserKind;
  /** The built extension, e.g. `.output/chrome-mv3`. The same path keeps Chromium's extension id. */
  readonly extensionDir: string;
  /** Default false. True starts an X display of its own on Linux, which the prompt in Chromium needs. */
  readonly headed?: boolean;
  /** A profile of an earlier harness, to start again on it. Default: a fresh one in the system's temp folder. */
  readonly profileDir?: string;
  /** Default true. False leaves Chromium's worker alone, so that it can die of idleness; `background.evaluate` is then refused. */
  readonly debuggerOnWorker?: boolean;
  /** Device pixels per CSS pixel, as a screen has them; default 1. */
  readonly deviceScale?: number;
  /** Default false. True keeps a log of all requests, for `networkLog`; it takes a tenth of Chromium's processor time. */
  readonly watchRequests?: boolean;
  /** Default `reduced`: what turns and glides takes another tenth, and nobody looks. `full` is what people have. */
  readonly motion?: 'reduced' | 'full';
  /** Firefox: how much all pages and extensions may store together, in kB. Default: what the browser takes. */
  readonly roomKb?: number;
  /** Ends the browser when aborted. */
  readonly signal?: AbortSignal;
}
