import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icons';

/** What a button needs; `test` becomes its stable `data-test` name. */
export type ButtonProps = {
  test: string;
  onPress: () => void;
  children: ComponentChildren;
  icon?: IconName;
  /** Words for classes of the button: `primary`, `large`, `block`, `small`, `quiet`. */
  look?: string;
  disabled?: boolean;
};

/** A button with words, and where it helps an icon before them. */
export function Button({ test, onPress, children, icon, look, disabled }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={look === undefined ? 'btn' : `btn ${look}`}
      data-test={test}
      disabled={disabled ?? false}
      onClick={onPress}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}
