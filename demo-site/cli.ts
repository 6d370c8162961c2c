/** `node demo-site/cli.ts [--port N]`: starts the demo site by hand and keeps it up until Ctrl+C. */
import { parseArgs } from 'node:util';

import { startDemoSite } from './start.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const stopping = new AbortController();
const site = await startDemoSite({ port: Number(values.port), signal: stopping.signal, log: console.log });
console.log(
  `${site.url}/wp-admin/\nuser      ${site.user}\npassword  ${site.password}\nCtrl+C ends it and throws its database away.`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void site.stop().then(() => process.exit(0));
  });
}
