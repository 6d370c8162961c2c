import type { Finding } from '../finding';

/** `text` with a stand-in in the place of each finding; they are in order and apart. */
export function replace(
  text: string,
  findings: readonly Finding[],
  standIn: (finding: Finding) => string,
): string {
  let output = '';
  let at = 0;
  for (const finding of findings) {
    output += text.slice(at, finding.start) + standIn(finding);
    at = finding.end;
  }
  return output + text.slice(at);
}
