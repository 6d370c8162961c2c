import type { Peer } from './peer.ts';
import { withoutRanges } from './peer.ts';

type Package = {
  findPhoneNumbersInText: (text: string, country: string) => readonly { startsAt: number; endsAt: number }[];
};

/** libphonenumber-js with all that it knows of numbers, for a reader in the United States (MIT). */
export const libphonenumber: Peer = {
  name: 'libphonenumber-js',
  async start(load) {
    const { findPhoneNumbersInText } = await load<Package>('libphonenumber-js/max');
    return (text) =>
      withoutRanges(
        text,
        findPhoneNumbersInText(text, 'US').map(({ startsAt, endsAt }) => [startsAt, endsAt]),
      );
  },
};
