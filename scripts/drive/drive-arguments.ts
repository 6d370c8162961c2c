import { statSync } from 'node:fs';
import * as z from 'zod';
import type { DriveOptions } from './drive-flow.ts';
import { UnusableError } from './flow.ts';

const Given = z.object({
  site: z.url({ protocol: /^https?$/, error: 'takes the address of a WordPress, e.g. https://shop.example' }),
  user: z.string('is missing').min(1, 'is empty'),
  password: z.string('is missing').min(1, 'is empty'),
  flow: z.string('is missing').min(1, 'is empty'),
  out: z.string('is missing').min(1, 'is empty'),
  browser: z.enum(['chromium', 'firefox'], 'takes chromium or firefox'),
  access: z.enum(['tab', 'site'], 'takes tab or site'),
});

type DriveArguments = Pick<DriveOptions, 'site' | 'out' | 'browser' | 'access'> & { readonly flow: string };

/** @throws UnusableError that names the first argument which cannot be used */
export function readDriveArguments(values: unknown): DriveArguments {
  const { data, error } = Given.safeParse(values);
  if (data === undefined) {
    const [issue] = error.issues;
    throw new UnusableError(`--${String(issue?.path[0])} ${issue?.message ?? 'cannot be used'}.`);
  }
  const { site, user, password, ...rest } = data;
  const { origin, pathname } = new URL(site);
  if (statSync(rest.out, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UnusableError(`--out takes a folder, and ${rest.out} is a file.`);
  }
  if (rest.browser === 'chromium' && rest.access === 'site' && process.platform !== 'linux') {
    throw new UnusableError(
      'On this system nobody can answer Chromium’s prompt for the site; use --access tab or --browser firefox.',
    );
  }
  return { ...rest, site: { url: origin + pathname.replace(/\/+$/, ''), user, password } };
}
