import { join } from 'node:path';

/** gitleaks' rules as far as we read them, from the project's root. */
export const RULE_DATA = join('scripts', 'provider-tokens', 'gitleaks.json');
/** The table that is made of them. */
export const TABLE = join('src', 'redact', 'rules', 'provider-tokens', 'gitleaks.ts');
