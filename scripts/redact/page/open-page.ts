import { Window } from 'happy-dom';

/**
 * Parses a whole page. It belongs to no window: nothing of it runs, is fetched or is laid out.
 * @param html as it was saved; malformed markup is taken as far as it goes
 */
export function openPage(html: string): Document {
  const { DOMParser } = new Window();
  // happy-dom writes its own types beside the platform's, which are the same as far as they are used here.
  return new DOMParser().parseFromString(html.replaceAll('\0', ''), 'text/html') as unknown as Document;
}

/** The page as markup again, with nothing before its root but the doctype. */
export function writePage(document: Document): string {
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}
