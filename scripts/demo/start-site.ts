import { startDemoSite } from '../../demo-site/start.ts';
import type { DemoSite } from '../../demo-site/start.ts';
import { startProgress } from '../lib/progress.ts';

/** Starts the WordPress in the box, with something that moves while it takes its time. */
export async function startSite(signal: AbortSignal): Promise<DemoSite> {
  const progress = startProgress('WordPress');
  let ready = false;
  const log = (line: string): void => {
    // On a terminal the moving line says it, and is gone afterwards.
    if (ready || !process.stdout.isTTY) console.log(line);
    else progress.note(line);
  };
  try {
    const site = await startDemoSite({ signal, log });
    ready = true;
    return site;
  } finally {
    progress.stop();
  }
}
