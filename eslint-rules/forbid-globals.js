const WINDOWS = new Set(['globalThis', 'window', 'self', 'top', 'parent', 'frames']);

/**
 * Forbids names that nobody declared or imported, and the same names on a window. Names, not strings: a local
 * `location` or an imported `browser` is no business of this rule.
 * (`alsoOnWindow: false` leaves `window.name` alone.) `options[0].allow` lists names which a room may use after all.
 */
export function forbidGlobals(message, names, { alsoOnWindow = true } = {}) {
  return {
    meta: {
      type: 'problem',
      messages: { found: message },
      schema: [
        {
          type: 'object',
          properties: { allow: { type: 'array', items: { enum: names } } },
          additionalProperties: false,
        },
      ],
    },
    create(context) {
      const allowed = new Set(context.options[0]?.allow);
      const forbidden = new Set(names.filter((name) => !allowed.has(name)));
      const report = (node, name) => context.report({ node, messageId: 'found', data: { name } });

      return {
        'Program:exit'(program) {
          for (const { identifier } of globalReferences(context.sourceCode.getScope(program))) {
            if (forbidden.has(identifier.name)) report(identifier, identifier.name);
          }
        },
        MemberExpression(node) {
          if (!alsoOnWindow) return;
          const name = propertyName(node);
          if (!forbidden.has(name) || node.object.type !== 'Identifier') return;
          if (WINDOWS.has(node.object.name) && !WINDOWS.has(name)) report(node.property, name);
        },
      };
    },
  };
}

/** Undeclared names, and names that only a `lib` of TypeScript declares. */
function globalReferences(scope) {
  const declaredNowhere = scope.variables.filter((variable) => variable.defs.length === 0);
  return [...scope.through, ...declaredNowhere.flatMap((variable) => variable.references)];
}

function propertyName(node) {
  if (!node.computed) return node.property.name;
  return node.property.type === 'Literal' ? node.property.value : undefined;
}
