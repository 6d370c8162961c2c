/**
 * Most house rules are a selector and a sentence. This makes a rule of them, under a name of its own:
 * a shared `no-restricted-syntax` would be replaced, not extended, by the next block of the configuration.
 */
export function forbid(message, ...selectors) {
  return {
    meta: { type: 'problem', schema: [], messages: { found: message } },
    create(context) {
      const report = (node) => context.report({ node, messageId: 'found' });
      return Object.fromEntries(selectors.map((selector) => [selector, report]));
    },
  };
}
