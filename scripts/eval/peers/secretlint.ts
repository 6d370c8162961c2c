import type { Peer } from './peer.ts';
import { withoutRanges } from './peer.ts';

type Core = {
  lintSource: (job: object) => Promise<{ messages: readonly { range: readonly [number, number] }[] }>;
};

type Profiler = { secretLintProfiler: { setEnabled: (enabled: boolean) => void } };

const preset = '@secretlint/secretlint-rule-preset-recommend';

/** secretlint with its recommended preset (MIT). */
export const secretlint: Peer = {
  name: 'secretlint',
  async start(load) {
    const { lintSource } = await load<Core>('@secretlint/core');
    const { secretLintProfiler } = await load<Profiler>('@secretlint/profiler');
    secretLintProfiler.setEnabled(false); // As its makers advise where nobody reads the profile.
    const { creator } = await load<{ creator: object }>(preset);
    const options = {
      noPhysicFilePath: true,
      config: { rules: [{ id: preset, rule: creator, options: {} }] },
    };
    return async (text) => {
      const source = { filePath: 'lines.txt', content: text, contentType: 'text', ext: '.txt' };
      const { messages } = await lintSource({ source, options });
      return withoutRanges(
        text,
        messages.map(({ range }) => range),
      );
    };
  },
};
