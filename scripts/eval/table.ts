/** Columns under each other: the first to the left, the others to the right. */
export function tellTable(lines: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const line of lines.filter(({ length }) => length > 1))
    for (const [at, cell] of line.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
