import type { Rule } from 'eslint';

export declare const rules: Readonly<Record<string, Rule.RuleModule>>;
declare const plugin: { meta: { name: string }; rules: typeof rules };
export default plugin;
