import { pattern } from '../finding';

/**
 * User and password as a command line takes them: `curl -u user:password`, `mysql -u user -ppassword database`,
 * `sshpass -p password`; and what `wp config get DB_PASSWORD` answers.
 */
export const commandCredential = pattern(
  'command-credential',
  'credential',
  /(?<![\w-])(?:-u|--(?:proxy-)?user)(?:\s{1,4}|=)["']?([^\s"':]{1,100}:[^\s"']{1,200})|\bmysql(?:dump|admin|import)?\s(-[^\r\n|;<>]{0,300}?(?:\s-p|--password=)[^\s|;<>]{2,100}(?:\s[\w$-]{1,64})?)|\b(?:sshpass\s(?:-[ev]\s){0,2}-p|docker login\s[^\r\n|;<>]{0,200}?(?:-p|--password)|redis-cli\s[^\r\n|;<>]{0,200}?-a|(?:plink|pscp|psftp)\s[^\r\n|;<>]{0,200}?-pw)(?:\s{0,3}|=)["']?((?![&\\])[^\s"'|;<>]{2,200})|\bwp config get \w{0,40}(?:PASSWORD|PASS|KEY|SALT|SECRET|TOKEN|NAME|USER|HOST)\b[^\r\n]{0,200}\r?\n([^\r\n]{1,200})/dg,
);
