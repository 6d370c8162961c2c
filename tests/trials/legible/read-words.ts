import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How the reader parts a picture: as a page with columns, as one block, as words anywhere. */
const LAYOUTS = ['3', '6', '11'] as const;

/**
 * All that OCR reads in a picture, in small letters and figures alone, however the picture is parted: what one way of
 * reading misses another may find. @param program tesseract's file @param image WebP
 */
export async function readWords(program: string, image: string): Promise<string> {
  const texts: string[] = [];
  for (const layout of LAYOUTS) {
    const { stdout } = await run(program, [image, 'stdout', '-l', 'eng', '--psm', layout], {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      maxBuffer: 10_000_000,
    });
    texts.push(stdout);
  }
  return ` ${plain(texts.join('\n'))} `;
}

/** Words apart by one blank. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
