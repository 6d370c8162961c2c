import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { endSite, type OpenSite, openSite } from '../driver/open-site.ts';
import { flows } from '../trials/tour/flows/index.ts';
import { judge } from '../trials/tour/judge.ts';
import { walkFlow } from '../trials/tour/walk-flow.ts';

/** Those that need nothing but the demo site and leave it as it was. */
const SAMPLES = {
  chromium: ['posts: boxes and a bulk action', 'Screen Options and Help', 'blocks: title and paragraphs'],
  firefox: ['posts: boxes and a bulk action'],
} as const;

describe.each(['chromium', 'firefox'] as const)('a sample of the trial "tour" in %s', (kind) => {
  let open: OpenSite;
  beforeAll(async () => {
    open = await openSite(kind, inject('site'), { headed: true });
  });
  afterAll(() => endSite(open));

  it.each(SAMPLES[kind])('%s', async (name) => {
    const flow = flows.find((one) => one.name === name);
    if (!flow) throw new Error(`There is no flow "${name}".`);
    const isFirst = SAMPLES[kind].indexOf(name as never) === 0;
    const told = await walkFlow(open.harness, inject('site').url, flow, isFirst ? 'site' : 'granted');
    expect(judge(flow, told).differences).toEqual([]);
  });
});
