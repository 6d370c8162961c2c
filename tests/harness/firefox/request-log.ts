import type { NetworkEntry } from '../network-entry.ts';
import type { ChromeScope } from './chrome-scope.ts';

/** Requests seen by Firefox's own observer, kept here once the browser has gone. */
export interface RequestLog {
  entries(): Promise<readonly NetworkEntry[]>;
}

/**
 * Watches every http(s) and ws(s) channel that Firefox opens from now on, with the principal that asked for it: the
 * extension's for its pages, its background and its content scripts; `browser` for Firefox's own.
 */
export async function startRequestLog(scope: ChromeScope): Promise<RequestLog> {
  await scope.run(`
    const seen = (globalThis.saferepro ??= []);
    const asker = ({ triggeringPrincipal: principal } = {}) => {
      if (!principal || principal.isSystemPrincipal) return 'browser';
      const policy = principal.contentScriptAddonPolicy ?? principal.addonPolicy;
      return policy ? 'moz-extension://' + policy.mozExtensionHostname : principal.originNoSuffix;
    };
    const observe = (subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      seen.push({ url: channel.URI.spec, initiator: asker(channel.loadInfo) });
    };
    Services.obs.addObserver(observe, 'http-on-modify-request');`);
  let last: readonly NetworkEntry[] = [];
  return {
    async entries() {
      last = await scope.run<NetworkEntry[]>('return globalThis.saferepro').catch(() => last);
      return last;
    },
  };
}
