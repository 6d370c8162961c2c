import type { JSX } from 'preact';
import { Icon, type IconName } from '../icons';

/** A row at the foot of the popup that leads somewhere; `end` stands at its end. */
export type RowButtonProps = {
  test: string;
  icon: IconName;
  text: string;
  end?: string;
  onPress: () => void;
};

/** A row as wide as the popup, cut where its words are longer. */
export function RowButton({ test, icon, text, end, onPress }: RowButtonProps): JSX.Element {
  return (
    <button type="button" class="last" data-test={test} onClick={onPress}>
      <Icon name={icon} />
      <span class="grow cut">{text}</span>
      {end === undefined ? null : <span class="soft small nowrap">{end}</span>}
    </button>
  );
}
