/** `npm run screenshots`: the pictures of the README, taken anew in `docs/images/`. */
import { startSite } from '../demo/start-site.ts';
import { needBrowser } from '../drive/need-browser.ts';
import { parseArguments } from '../lib/arguments.ts';
import { ensureBuild } from '../lib/build.ts';
import { runCommand } from '../lib/command.ts';
import { takeScreenshots } from '../screenshots/take-screenshots.ts';

parseArguments({}, 'npm run screenshots');
await runCommand(async (signal) => {
  await needBrowser('chromium', 'tab', signal);
  await ensureBuild(signal);
  const site = await startSite(signal);
  try {
    const files = await takeScreenshots(site, signal);
    console.log(`Taken: ${files.join(', ')}. Look at each of them before you commit it.`);
    return 0;
  } finally {
    await site.stop();
  }
});
