import { waitUntil } from '../wait-until.ts';
import type { ChromeScope } from './chrome-scope.ts';
import { PATIENCE_MS } from '../patience.ts';

/** Presses a button of Firefox's own permission prompt. @throws where no prompt shows within 5 s */
export async function answerPrompt(scope: ChromeScope, answer: 'allow' | 'deny'): Promise<void> {
  const button = answer === 'allow' ? 'button' : 'secondaryButton';
  await waitUntil('The permission prompt', PATIENCE_MS, () =>
    scope.run<boolean>(`
      const { panel } = PopupNotifications;
      const button = panel.state === 'open' && panel.firstElementChild?.${button};
      if (!button) return false;
      button.click();
      return true;`),
  );
  await waitUntil('The end of the permission prompt', PATIENCE_MS, () =>
    scope.run<boolean>(`return PopupNotifications.panel.state === 'closed'`),
  );
}
