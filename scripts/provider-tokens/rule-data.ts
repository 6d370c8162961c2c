/** What of a rule of gitleaks says how a token looks; what it does with files and with what is allowed is left there. */
export type TokenRule = {
  readonly id: string;
  /** An expression of Go. */
  readonly regex: string;
  readonly keywords: readonly string[];
};

/** The rules of one version, with the notice that its licence asks for. */
export type RuleData = {
  readonly source: string;
  readonly version: string;
  readonly notice: readonly string[];
  readonly rules: readonly TokenRule[];
};

type Rule = { readonly id: string; readonly regex?: string; readonly keywords?: readonly string[] };

/** The rules of a configuration that look at text; those for names of files are left out. */
export function reduceRules(rules: readonly Rule[]): TokenRule[] {
  return rules.flatMap(({ id, regex, keywords = [] }) =>
    regex === undefined ? [] : [{ id, regex, keywords }],
  );
}
