/** Markup that was made by `markup` below, in which every text is escaped. */
export type Markup = { readonly markup: string };
type Value = string | number | Markup | readonly Markup[] | undefined;

/**
 * A piece of HTML: values that are no markup of ours are escaped, for content and quoted attributes alike.
 * `markup\`<p>${text}</p>\``
 */
export function markup(pieces: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: pieces.map((piece, at) => piece + written(values[at])).join('') };
}

function written(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters but for tab and line ends are no characters of HTML (its standard, 13.2.3.5). */
function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (found) => NAMED[found] ?? '')
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g, '\uFFFD');
}
