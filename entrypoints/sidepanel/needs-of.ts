import type { Judgement } from '../../src/domain/judgement';
import type { Material } from '../../src/domain/material';
import type { Needs, PanelStep } from '../../src/ui/panel/panel-state';
import type { Catalogue } from '../../src/words/catalogue';
import { sentenceParts } from '../../src/words/sentence-parts';

/** Whose versions support asks for; a server or a theme only where a page happens to show it. */
const WANTED = { wordpress: 'WordPress', php: 'PHP', woocommerce: 'WooCommerce' } as const;

/** What of all that support will ask for is there. `plugin` is what the plug-in under support is called by. */
export function needsOf(
  { sightings }: Material,
  { bug }: Judgement,
  steps: readonly PanelStep[],
  words: Catalogue,
  plugin: string,
): Needs {
  const seen = new Set<string>(sightings.map(({ key }) => key));
  const wanted = Object.entries(WANTED);
  const product = sightings.find(({ key }) => key === 'product');
  const name = product?.name
    ? sentenceParts(words, product.name)
        .map(({ text }) => text)
        .join('')
    : plugin;
  const named = (isSeen: boolean): string[] => [
    ...wanted.filter(([key]) => seen.has(key) === isSeen).map(([, label]) => label),
    ...((product !== undefined) === isSeen ? [name] : []),
  ];
  return {
    error: bug?.error !== undefined,
    attempts: bug?.attempts.of ?? 0,
    pictures: new Set(steps.flatMap(({ picture }) => picture?.url ?? [])).size,
    versions: named(true),
    unseen: named(false),
  };
}
