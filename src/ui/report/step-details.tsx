import type { JSX } from 'preact';
import { Icon } from '../icons';
import { useTranslate } from '../translate';
import type { ReportStep } from './report-view';

/** What support needs to find the control again: address, frame, and the locators in order of trust. */
export function StepDetails({ step }: { step: ReportStep }): JSX.Element {
  const t = useTranslate();
  const lines = [
    { kind: t('reportAddress'), text: step.url },
    ...(step.frame === undefined ? [] : [{ kind: t('reportFrame'), text: step.frame }]),
    ...step.locators,
  ];
  return (
    <details class="sub">
      <summary>
        <Icon name="chevron" class="chev" />
        {t('reportDetails')}
      </summary>
      <dl class="kv">
        {lines.map(({ kind, text }) => (
          <div>
            <dt>{kind}</dt>
            <dd class="mono" dir="ltr">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
