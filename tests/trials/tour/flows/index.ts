import type { Flow } from '../flow.ts';
import { appearance } from './appearance.ts';
import { blocks } from './blocks.ts';
import { classic } from './classic.ts';
import { controls } from './controls.ts';
import { demo } from './demo.ts';
import { inPlace } from './in-place.ts';
import { lists } from './lists.ts';
import { media } from './media.ts';
import { people } from './people.ts';
import { settings } from './settings.ts';

/** Every flow of the tour, in the order in which they are walked on one site. */
export const flows: readonly Flow[] = [
  ...lists,
  ...inPlace,
  ...settings,
  ...people,
  ...media,
  ...classic,
  ...blocks,
  ...appearance,
  ...controls,
  ...demo,
];
