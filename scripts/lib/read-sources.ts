import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Lets Node run the product's own sources, once called: they name each other without an ending, as bundlers read it,
 * and Node does not. What is imported of `src/` must be imported after it, dynamically.
 */
export function readSources(): void {
  registerHooks({
    resolve: (specifier, context, next) => next(withEnding(specifier, context.parentURL), context),
  });
}

function withEnding(specifier: string, parent: string | undefined): string {
  // Packages are written for Node, and some lay their sources beside what is to be loaded.
  const isOurs = parent !== undefined && !parent.includes('/node_modules/');
  if (!isOurs || !/^\.{1,2}\//.test(specifier)) return specifier;
  const address = new URL(specifier, parent).href;
  const ending = ['', '.ts', '/index.ts'].find((end) => isFile(address + end));
  return ending === undefined ? specifier : address + ending;
}

function isFile(address: string): boolean {
  return /\.\w+$/.test(address) && existsSync(fileURLToPath(address));
}
