import type { JSX } from 'preact';
import { Icon, type IconName } from '../icons';

/** A way to begin: its icon, its name, and when to take it. */
export type TileProps = { test: string; icon: IconName; title: string; hint: string; onPress: () => void };

/** One of the equal ways to begin. */
export function Tile({ test, icon, title, hint, onPress }: TileProps): JSX.Element {
  return (
    <button type="button" class="tile" data-test={test} onClick={onPress}>
      <Icon name={icon} />
      <strong>{title}</strong>
      <span>{hint}</span>
    </button>
  );
}
