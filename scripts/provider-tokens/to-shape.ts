import type { TokenRule } from './rule-data.ts';

/** What gitleaks puts around the token in each rule that needs the name of a provider (its `GenerateSemiGenericRegex`). */
const LEAD = String.raw`(?:=|>|:{1,3}=|\|\||:|=>|\?=|,)[\x60'"\s=]{0,5}`;
/** And behind a token, one or the other. Ours ends where its alphabet does. */
const TAILS = [
  String.raw`(?:[\x60'"\s;]|\\[nr]|$)`,
  String.raw`(?:[^\w-]|\z)`,
  String.raw`(?:[\x60'"\s;]|\\[nr]|$|\b)`,
];
/** Letters and signs by which a token begins, one way or several. */
const PREFIX = /^(?:[\w~.-](?![{*+?])|\\[.-])+|^\(\?:([\w|]+)\)_/;

/** A rule in the form of our tables: how the token begins, or which names stand before it, and its expression. */
export type Shape =
  | { readonly as: 'naming'; readonly prefixes: string; readonly rest: string }
  | { readonly as: 'named'; readonly names: readonly string[]; readonly expression: string };

/** @throws where a rule is written as none of those that were looked at, so that somebody does */
export function toShape(rule: TokenRule): Shape {
  const expression = tokenOf(rule);
  if (rule.regex.includes(LEAD)) return { as: 'named', names: rule.keywords, expression };
  const [prefix, ways] = PREFIX.exec(expression) ?? [];
  if (prefix === undefined)
    throw new Error(`${rule.id} does not begin with letters that name a provider: ${expression}`);
  const prefixes = ways === undefined ? prefix.replaceAll('\\', '') : ways.replaceAll('|', '_ ') + '_';
  return { as: 'naming', prefixes, rest: expression.slice(prefix.length) };
}

/**
 * The token alone: without what stands around it and the brackets around all of it. Its classes take letters in either
 * case, as most of these rules do; letters that stand for themselves keep theirs.
 */
export function tokenOf({ regex }: TokenRule): string {
  const behindLead = regex.split(LEAD).at(-1) ?? '';
  const [token = ''] = TAILS.reduce((rest, tail) => rest.split(tail)[0] ?? '', behindLead).split('|\\b');
  const plain = token.replace(/\\b|\(\?-?i\)/g, '').replace(/\((?:\?-?i:|(?!\?))/g, '(?:');
  const inner = /^\(\?:((?:[^()]|\((?:[^()])*\))*)\)$/.exec(plain)?.[1] ?? plain;
  return inner.replace(/\[[^\]]+\]/g, inEitherCase);
}

const inEitherCase = (members: string): string =>
  /A-|\\w/.test(members)
    ? members
    : members.replace(/a-([a-z])/, (range, last: string) => `A-${last.toUpperCase()}${range}`);
