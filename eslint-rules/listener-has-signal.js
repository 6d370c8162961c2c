/**
 * Whatever starts, ends by abort. A listener without a signal outlives its recording, and in somebody else's
 * page nobody would notice. Free of it: listening for `abort` itself, and WXT's `ctx.addEventListener(target, …)`,
 * which is bound to the context's own signal.
 */
export const listenerHasSignal = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing:
        'Give the listener an end: addEventListener(type, listener, { signal }). Ask the caller for a signal.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        if (nameOf(node.callee) !== 'addEventListener') return;
        const [type, second, options] = node.arguments;
        if (type?.type === 'Literal' && type.value === 'abort') return;
        if (second?.type === 'Literal') return;
        if (!carriesSignal(options)) context.report({ node, messageId: 'missing' });
      },
    };
  },
};

function nameOf(callee) {
  return callee.type === 'MemberExpression' ? callee.property.name : callee.name;
}

/** An options object held in a variable is trusted: the rule reads one call, not the program. */
function carriesSignal(options) {
  if (!options || options.type === 'Literal') return false;
  if (options.type !== 'ObjectExpression') return true;
  return options.properties.some((entry) => entry.type === 'SpreadElement' || entry.key.name === 'signal');
}
