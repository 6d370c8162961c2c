/** `npm run drive`: the shipped extension records a flow on any WordPress, and its report is written to a folder. */
import { join } from 'node:path';
import { parseArguments, refuse } from '../lib/arguments.ts';
import { ensureBuild } from '../lib/build.ts';
import { runCommand } from '../lib/command.ts';
import { driveFlow } from '../drive/drive-flow.ts';
import { readDriveArguments } from '../drive/drive-arguments.ts';
import { NOT_YET } from '../drive/fill-folder.ts';
import { readFlow, UnusableError } from '../drive/flow.ts';
import { firstImpossible } from '../drive/impossible.ts';
import { moveToSite } from '../drive/move-to-site.ts';
import { needBrowser } from '../drive/need-browser.ts';

const text = { type: 'string' } as const;
const usage =
  'npm run drive -- --site URL --user U --password P --flow FILE --out DIR [--browser chromium|firefox] [--access tab|site]';
const { values } = parseArguments(
  {
    options: {
      site: text,
      user: text,
      password: text,
      flow: text,
      out: text,
      browser: { ...text, default: 'chromium' },
      access: { ...text, default: 'tab' },
    },
  },
  usage,
);

await runCommand(async (signal) => {
  try {
    const { flow: file, ...options } = readDriveArguments(values);
    const flow = moveToSite(await readFlow(file), options.site.url);
    const impossible = firstImpossible(flow);
    if (impossible !== undefined) {
      console.error(impossible);
      return 1;
    }
    const { browser, access, out } = options;
    await needBrowser(browser, access, signal);
    await ensureBuild(signal);
    if (browser === 'firefox' && access === 'tab') {
      console.log(
        'In Firefox the toolbar button alone opens one page: the recording ends at the first navigation.',
      );
    }
    const { report, failed } = await driveFlow({ ...options, flow, signal, log: console.log });
    console.log(`Not in this version: ${NOT_YET.join(', ')}.`);
    const result = `${report.steps.length} steps recorded; the report is ${join(out, 'report.md')}`;
    if (failed === undefined) console.log(`${result}.`);
    else console.error(`${failed}\n${result}, as far as it went.`);
    return failed === undefined ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UnusableError)) throw error;
    return refuse(error.message);
  }
});
