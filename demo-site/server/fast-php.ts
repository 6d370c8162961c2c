/**
 * Lets PHP keep compiled scripts in memory; loaded into the server process and its workers with `--import`.
 *
 * php-wasm writes its own php.ini (`@php-wasm/universal`, `initializeRuntime()`), with the opcode cache
 * in files only and a checksum over each, and offers no option for it. Loading WordPress's 436 files
 * that way takes 0.5 s a request; from memory it takes 0.1 s. So that one text is changed on its way in.
 */
import { registerHooks } from 'node:module';

const CHANGES = [
  ['"opcache.file_cache_only = 1"', '"opcache.file_cache_only = 0"'],
  ['"opcache.file_cache_consistency_checks = 1"', '"opcache.file_cache_consistency_checks = 0"'],
  ['"opcache.max_accelerated_files = 1000"', '"opcache.max_accelerated_files = 4000"'],
] as const;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith('/@php-wasm/universal/index.js') || loaded.source === undefined) return loaded;
    const source =
      typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
    return { ...loaded, source: CHANGES.reduce(change, source) };
  },
});

function change(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) {
    throw new Error(
      `@php-wasm/universal no longer holds ${from}; see what its php.ini says now and change server/fast-php.ts.`,
    );
  }
  return text.replace(from, to);
}
