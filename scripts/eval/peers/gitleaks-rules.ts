import { fromGo } from './go-expression.ts';

type Allowlist = {
  condition?: string;
  regexTarget?: string;
  regexes?: string[];
  stopwords?: string[];
  paths?: string[];
};
type Rule = {
  id: string;
  regex?: string;
  secretGroup?: number;
  entropy?: number;
  keywords?: string[];
  allowlists?: Allowlist[];
};
/** The part of gitleaks' configuration that says anything of a text without a file. */
export type GitleaksConfig = { allowlist?: Allowlist; rules: Rule[] };

type Match = { readonly secret: string; readonly match: string; readonly line: string };
type Range = readonly [number, number];

/**
 * Finds secrets as gitleaks does: a keyword first, then the expression, then the entropy of the secret, then what is
 * allowed. Paths are left out on both sides, since a line has none: rules for certain files apply to every line.
 */
export function secretsBy({ allowlist, rules }: GitleaksConfig): (text: string) => Range[] {
  const isAllowedAnywhere = allows(allowlist ? [allowlist] : []);
  const finders = rules.flatMap(({ regex, secretGroup, entropy = 0, keywords = [], allowlists = [] }) => {
    if (regex === undefined) return [];
    const expression = new RegExp(fromGo(regex), 'dg');
    const isAllowed = allows(allowlists);
    return (text: string, lower: string): Range[] => {
      if (keywords.length > 0 && !keywords.some((word) => lower.includes(word))) return [];
      return [...text.matchAll(expression)].flatMap((match): Range[] => {
        const range = secretOf(match, secretGroup);
        const secret = text.slice(...range);
        const found = { secret, match: match[0], line: lineAt(text, range[0]) };
        if (entropy > 0 && entropyOf(secret) <= entropy) return [];
        return isAllowedAnywhere(found) || isAllowed(found) ? [] : [range];
      });
    };
  });
  return (text) => {
    const lower = text.toLowerCase();
    return finders.flatMap((find) => find(text, lower));
  };
}

/** The group that the rule names, else the first that holds something, else all of it. */
function secretOf({ index, indices, 0: whole }: RegExpExecArray, group?: number): Range {
  const groups: readonly (Range | undefined)[] = indices?.slice(1) ?? [];
  const chosen = group ? groups[group - 1] : groups.find((range) => range && range[1] > range[0]);
  return chosen ?? [index, index + whole.length];
}

function allows(lists: readonly Allowlist[]): (found: Match) => boolean {
  const tests = lists.map(
    ({ condition, regexTarget = 'secret', regexes = [], stopwords = [], paths = [] }) => {
      const expressions = regexes.map((regex) => new RegExp(fromGo(regex)));
      const all = condition === 'AND';
      return (found: Match): boolean => {
        const target = regexTarget === 'match' || regexTarget === 'line' ? found[regexTarget] : found.secret;
        const lower = found.secret.toLowerCase();
        const checks = [
          ...(regexes.length > 0 ? [expressions.some((expression) => expression.test(target))] : []),
          ...(stopwords.length > 0 ? [stopwords.some((word) => lower.includes(word))] : []),
          ...(paths.length > 0 ? [false] : []),
        ];
        return all ? checks.length > 0 && checks.every(Boolean) : checks.some(Boolean);
      };
    },
  );
  return (found) => tests.some((test) => test(found));
}

/** Bits a character, after Shannon. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts.values()].reduce((sum, count) => sum - (count / length) * Math.log2(count / length), 0);
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end);
}
