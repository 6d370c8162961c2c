import { pattern } from '../finding';

/** User and password as a command line takes them: `curl -u user:password`, `--user 'user:password'`. */
export const commandCredential = pattern(
  'command-credential',
  'credential',
  /(?<![\w-])(?:-u|--(?:proxy-)?user)(?:\s{1,4}|=)["']?(?<value>[^\s"':]{1,100}:[^\s"']{1,200})/dg,
);
