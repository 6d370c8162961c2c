import type { Recording } from '../domain/recording';

/** Name, version and system of this browser, out of its user agent: the same words in every engine. */
export function browserFacts(userAgent: string): Recording['browser'] {
  const [, name = 'Browser', version = ''] =
    /(Firefox|Edg|OPR|Chrome)\/([\d.]+)/.exec(preferred(userAgent)) ?? [];
  const names: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' };
  // Chromium freezes all but the first number; four of them read like an IP address.
  const told = version.replace(/^(\d+)\.0\.0\.0$/, '$1');
  return { name: names[name] ?? name, version: told, os: systemOf(userAgent) };
}

/** Edge and Opera also call themselves Chrome; their own word comes later. */
function preferred(userAgent: string): string {
  return /(?:Edg|OPR)\/[\d.]+/.exec(userAgent)?.[0] ?? userAgent;
}

function systemOf(userAgent: string): string {
  const systems = [
    [/Windows/, 'Windows'],
    [/Android/, 'Android'],
    [/CrOS/, 'ChromeOS'],
    [/Mac OS X|Macintosh/, 'macOS'],
    [/Linux/, 'Linux'],
  ] as const;
  return systems.find(([sign]) => sign.test(userAgent))?.[1] ?? 'another system';
}
