import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './harness.ts';

/** The profile of an earlier run, or a fresh one; with a folder for downloads in it. */
export async function profileFolder(
  kind: BrowserKind,
  given: string | undefined,
): Promise<{ readonly profileDir: string; readonly downloadDir: string }> {
  const profileDir = given ?? (await mkdtemp(join(tmpdir(), `saferepro-${kind}-`)));
  const downloadDir = join(profileDir, 'downloads');
  await mkdir(downloadDir, { recursive: true });
  return { profileDir, downloadDir };
}

/** Deletes a profile. Patient, because a browser's helpers write for a moment after its end. */
export async function removeProfile(profileDir: string): Promise<void> {
  await rm(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

/** The popup's page as the manifest names it, e.g. `popup.html`. */
export function popupPath(manifest: string): string {
  const { action } = JSON.parse(manifest) as { action?: { default_popup?: string } };
  return (action?.default_popup ?? 'popup.html').replace(/^\//, '');
}
