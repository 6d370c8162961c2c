import type { Peer } from './peer.ts';

type Package = { Redactor: new () => { redact: (text: string) => string } };

/** @redactpii/node with all of its patterns (MIT). */
export const redactpiiNode: Peer = {
  name: '@redactpii/node',
  async start(load) {
    const { Redactor } = await load<Package>('@redactpii/node');
    const redactor = new Redactor();
    return (text) => redactor.redact(text);
  },
};
