import { NAMES } from '../word-lists/providers.ts';
import { LEFT_OUT, READ_BY_OURS } from './left-out.ts';
import type { RuleData } from './rule-data.ts';
import { toShape } from './to-shape.ts';

const UUID = /^(?:-?\[0-9A-F(?:a-f)?\]\{(?:8|4|12)\}){5}$/;

/** The names behind which we read all that an expression does, as we read anything that is drawn. */
function readByOurs(expression: string): ReadonlySet<string> {
  if (UUID.test(expression)) return new Set(NAMES.uuid.split(' '));
  return new Set(isRun(expression) ? NAMES.any.split(' ') : []);
}

/**
 * A run of letters and digits as long as what we call drawn (`named.ts`): where it matches, up to its end, a drawn run
 * matches the same.
 */
function isRun(expression: string): boolean {
  const [, most = ''] = /^\[(?:[A-Za-z]-[A-Za-z]|0-9){1,3}\]\{(?:\d+,)?(\d+)\}$/.exec(expression) ?? [];
  const [, least = ''] = /\{(\d+)/.exec(expression) ?? [];
  return Number(least) >= 16 && Number(most) <= 128 && most !== '';
}

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
  const rows = [...named]
    .map(([expression, names]) => [expression, names.difference(readByOurs(expression))] as const)
    .filter(([, names]) => names.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
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
