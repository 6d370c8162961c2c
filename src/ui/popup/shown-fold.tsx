import type { JSX } from 'preact';
import type { CoverKind } from '../../domain/kind';
import { Fold } from '../fold';
import { useTranslate } from '../translate';
import { isShown, shownGroups, toggled } from './shown-groups';

/** What is opened, and who is told of a change. */
export type ShownFoldProps = {
  opened: readonly CoverKind[];
  onChange: (opened: readonly CoverKind[]) => void;
};

/** What the pictures of the next recording may show: closed it is a line, and nothing is chosen to begin with. */
export function ShownFold({ opened, onChange }: ShownFoldProps): JSX.Element {
  const t = useTranslate();
  const shown = shownGroups.filter((group) => isShown(group, opened));
  const sum = shown.length === 0 ? t('popupShownNothing') : shown.map(({ name }) => t(name)).join(', ');
  return (
    <Fold test="shown" title={t('popupShown')} sum={sum}>
      <fieldset class="choices" aria-describedby="shown-note">
        <legend class="vh">{t('popupShown')}</legend>
        {shownGroups.map((group) => (
          <label class="choice" key={group.test}>
            <input
              type="checkbox"
              data-test={group.test}
              aria-describedby={`${group.test}-hint`}
              checked={isShown(group, opened)}
              onChange={(event) => {
                onChange(toggled(group, opened, event.currentTarget.checked));
              }}
            />
            <span>
              {t(group.name)}
              <br />
              <span class="soft small" id={`${group.test}-hint`}>
                {t(group.hint)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="soft small" id="shown-note">
        {t('popupShownNote')}
      </p>
    </Fold>
  );
}
