const POSIX: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  digit: '0-9',
  space: '\\s',
  upper: 'A-Z',
  lower: 'a-z',
  xdigit: '0-9A-Fa-f',
};

/**
 * An expression of Go (RE2's syntax) as one of JavaScript. Flags that hold from where they stand to the end of their
 * group become a group with these flags, opened anew in each branch; the rest is spelling.
 */
export function fromGo(expression: string): string {
  let output = '';
  /** Of each open group: the flags that hold in it, as they have to be opened anew in its next branch. */
  const open: string[][] = [[]];
  for (let at = 0; at < expression.length;) {
    const [token = '', flags] = TOKEN.exec(expression.slice(at)) ?? [];
    at += token.length;
    const here = open.at(-1) ?? [];
    if (flags !== undefined) {
      here.push(`(?${flags}:`);
      output += `(?${flags}:`;
    } else if (token === '|') output += ')'.repeat(here.length) + token + here.join('');
    else if (token === ')') {
      output += ')'.repeat(here.length) + token;
      open.pop();
    } else {
      output += spelt(token);
      if (token.startsWith('(')) open.push([]);
    }
  }
  return output + ')'.repeat(open[0]?.length ?? 0);
}

/** Flags for the rest of a group; a class; an escaped character; how a group opens; any other character. */
const TOKEN =
  /^(?:\(\?([ims]+(?:-[ims]+)?|-[ims]+)\)|\[(?:\^?\]?)(?:\[:\w+:\]|\\.|[^\]\\])*\]|\\.|\((?:\?(?:P?<\w+>|[ims-]*:))?|[^])/;

function spelt(token: string): string {
  if (token.startsWith('[')) return token.replace(/\[:(\w+):\]/g, (all, name: string) => POSIX[name] ?? all);
  if (token.startsWith('(?P<')) return `(?<${token.slice(4)}`;
  if (token === '\\z') return '(?![^])';
  if (token === '\\A') return '(?<![^])';
  return token;
}
