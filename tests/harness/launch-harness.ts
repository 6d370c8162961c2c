import { launchChromium } from './chromium/launch-chromium.ts';
import { launchFirefox } from './firefox/launch-firefox.ts';
import type { Harness, LaunchOptions } from './harness.ts';

/**
 * Starts a browser with the extension as it ships.
 * @throws where the browser is missing or does not start; the message says what to do
 */
export async function launchHarness(options: LaunchOptions): Promise<Harness> {
  options.signal?.throwIfAborted();
  const harness = await (options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const end = (): void => void harness.close();
  options.signal?.addEventListener('abort', end, { once: true });
  if (options.signal?.aborted === true) await harness.close();
  options.signal?.throwIfAborted();
  return harness;
}
