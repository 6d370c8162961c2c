/** A template with its places filled: `fill('step {n}', { n: 3 })`. One pass, so that a text from a page that looks like a place stays text. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
