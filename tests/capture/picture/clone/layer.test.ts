import { expect, it } from 'vitest';
import { inOrder, type Item, type Layer, newLayer } from '../../../../src/capture/picture/clone/layer';

const item = (name: string): Item => ({ node: name }) as unknown as Item;
const layer = (z: number, ...names: string[]): Layer => {
  const made = newLayer(z);
  made.items.push(...names.map(item));
  return made;
};

it('draws from the back to the front: the box, what is behind, its own, what is before', () => {
  const root = layer(0, 'root', 'words');
  const front = layer(2, 'front');
  front.layers.push(layer(-9, 'behind the front’s words'));
  front.items.push(item('front’s words'));
  root.layers.push(front, layer(0, 'first'), layer(-1, 'behind'), layer(0, 'second'));
  expect([...inOrder(root)].map(({ node }) => node)).toEqual([
    'root',
    'behind',
    'words',
    'first',
    'second',
    'front',
    'behind the front’s words',
    'front’s words',
  ]);
});
