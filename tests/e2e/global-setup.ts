import type { TestProject } from 'vitest/node';
import { startDemoSite } from '../../demo-site/start.ts';
import { cookiesOf, type Credentials } from '../driver/log-in.ts';

declare module 'vitest' {
  interface ProvidedContext {
    site: Credentials;
  }
}

/** One WordPress for all end-to-end tests: they read it and fail on it, none depends on what another left. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ending = new AbortController();
  const site = await startDemoSite({ signal: ending.signal, log: console.log });
  const { url, user, password } = site;
  project.provide('site', { url, user, password, cookies: await cookiesOf(site) });
  return () => site.stop();
}
