import type { Peer } from './peer.ts';

type Package = {
  OpenRedaction: new (options: object) => { detect: (text: string) => Promise<{ redacted: string }> };
};

/** openredaction as its README starts it (MIT). */
export const openredaction: Peer = {
  name: 'openredaction',
  async start(load) {
    const { OpenRedaction } = await load<Package>('openredaction');
    const redactor = new OpenRedaction({ redactionMode: 'placeholder' });
    return async (text) => (await redactor.detect(text)).redacted;
  },
};
