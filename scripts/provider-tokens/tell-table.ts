import { LEFT_OUT, READ_BY_OURS } from './left-out.ts';
import type { RuleData } from './rule-data.ts';
import { toShape } from './to-shape.ts';

/** The table of what gitleaks knows and we do not, as a source of TypeScript that Prettier has yet to set. */
export function tellTable({ source, version, notice, rules }: RuleData): string {
  const naming: string[] = [];
  const named = new Map<string, Set<string>>();
  for (const rule of rules) {
    if (rule.id in LEFT_OUT || READ_BY_OURS.has(rule.id)) continue;
    const shape = toShape(rule);
    if (shape.as === 'naming') naming.push(`// ${rule.id}\n${quote(shape.prefixes)}: ${quote(shape.rest)},`);
    else named.set(shape.expression, (named.get(shape.expression) ?? new Set()).union(new Set(shape.names)));
  }
  const rows = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `/*\n * Made by \`npm run tokens\` from scripts/provider-tokens/gitleaks.json: ${source}, version ${version}.`,
    ' *',
    ...notice.map((line) => (line === '' ? ' *' : ` * ${line}`)),
    ' */',
    "import type { NamedShapes, NamingShapes } from './shapes';",
    '',
    `export const GITLEAKS_NAMING: NamingShapes = {\n${naming.join('\n')}\n};`,
    '',
    'export const GITLEAKS_NAMED: NamedShapes = {',
    ...rows.map(([expression, names]) => `${quote(expression)}: ${quote([...names].sort().join(' '))},`),
    '};',
    '',
  ].join('\n');
}

const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
