/** `npm start [-- --demo]`: a real WordPress with a failing plug-in, and a browser with the extension in it. */
import { startSite } from '../demo/start-site.ts';
import { hasDisplay } from '../demo/has-display.ts';
import { openDemo } from '../demo/open-demo.ts';
import { recordDemo } from '../demo/record-demo.ts';
import { needBrowser } from '../drive/need-browser.ts';
import { parseArguments } from '../lib/arguments.ts';
import { ensureBuild } from '../lib/build.ts';
import { runCommand } from '../lib/command.ts';

const { values } = parseArguments(
  { options: { demo: { type: 'boolean', default: false } } },
  'npm start [-- --demo]',
);

await runCommand(async (signal) => {
  await needBrowser('chromium', 'tab', signal);
  await ensureBuild(signal);
  const site = await startSite(signal);
  try {
    if (values.demo || !hasDisplay()) {
      if (!values.demo) console.log('There is no display here, so the failing flow is recorded by itself.');
      return await recordDemo(site, signal);
    }
    return await openDemo(site, signal);
  } finally {
    await site.stop();
  }
});
