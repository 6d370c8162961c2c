/** One request that left the browser. */
export interface NetworkEntry {
  readonly url: string;
  /**
   * The origin that asked for it, `browser` for the browser itself. A content script asks as its page in
   * Chromium, as the extension in Firefox.
   */
  readonly initiator: string;
}
