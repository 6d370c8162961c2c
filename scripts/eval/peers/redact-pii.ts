import type { Peer } from './peer.ts';

type Package = { SyncRedactor: new () => { redact: (text: string) => string } };

/** redact-pii with all of its built-in redactors (MIT). */
export const redactPii: Peer = {
  name: 'redact-pii',
  async start(load) {
    const { SyncRedactor } = await load<Package>('redact-pii');
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text);
  },
};
