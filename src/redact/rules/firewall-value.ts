import { pattern } from '../finding';

/** What a firewall quotes of a request that it stopped (ModSecurity, `Matched … (Value: …)`, `[data "…"]`). */
export const firewallValue = pattern(
  'firewall-value',
  'data',
  /\(Value: [`']([^\r\n]{1,600}?)[`'] ?\)|\[data "Matched Data: ([^\r\n"]{1,600})"|\bfound within (?:ARGS|REQUEST)[\w:.-]{0,60}: ([^\r\n"\]]{1,600})/dg,
);
