/**
 * On a narrow screen a list table says each column's head before its cell, by `content: attr(data-colname)` (core,
 * list-tables.css; written by class-wp-list-table.php `single_row_columns`).
 */
export function isColumnLabel(element: Element, words: string): boolean {
  return element.localName === 'td' && element.getAttribute('data-colname')?.trim() === words;
}

/** Where WordPress and what is installed in it keep their own pictures; uploads lie elsewhere. */
const OWN = /\/wp-(?:admin|includes|content\/(?:plugins|themes|mu-plugins))\//;

/** Is every picture that a computed style names a file of the site's own software? */
export function isOwnAsset(style: string): boolean {
  return [...style.matchAll(/url\(\s*["']?([^"')]*)/g)].every(([, address = '']) => OWN.test(address));
}
