import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Is there a stretch of the picture in `text`? Base64 of the same file is the same text wherever it stands alone. */
export function holds(text: string, image: string): boolean {
  const starts = [0.2, 0.35, 0.5, 0.65, 0.8].map((part) => Math.floor(image.length * part));
  return starts.some((start) => text.includes(image.slice(start, start + 48)));
}

export async function filesWith(folder: string, image: string): Promise<string[]> {
  const bytes = Buffer.from(image, 'base64');
  const middle = bytes.subarray(Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 36);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    if (middle.length > 0 && content.includes(middle)) found.push(path.slice(folder.length));
  }
  return found;
}

export function picturesIn(html: string): string[] {
  return [...html.matchAll(/src="data:image\/webp;base64,([^"]+)"/g)].map(([, data = '']) => data);
}
