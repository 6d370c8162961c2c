/** The style sheets of a shadow root (CSSOM, `DocumentOrShadowRoot`), which this document of the tests does not have. */
if (typeof ShadowRoot !== 'undefined' && !('styleSheets' in ShadowRoot.prototype)) {
  Object.defineProperty(ShadowRoot.prototype, 'styleSheets', {
    configurable: true,
    get(this: ShadowRoot) {
      return [...this.querySelectorAll('style')].flatMap(({ sheet }) => sheet ?? []);
    },
  });
}
