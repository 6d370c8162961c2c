import type { JSX } from 'preact';
import { Icon, type IconName } from '../icons';
import { Fold } from '../fold';
import { counted, type Translate, useTranslate } from '../translate';
import type { Needs } from './panel-state';

type Line = { readonly look: 'ok' | 'miss' | 'wait'; readonly text: string; readonly counts: number };
type NeedsFoldProps = { steps: number; needs: Needs };

const ICONS: Readonly<Record<Line['look'], IconName>> = { ok: 'check', miss: 'warn', wait: 'clock' };

/** What support will ask for: what is there, what is missing, and what the report asks for afterwards. */
export function NeedsFold({ steps, needs }: NeedsFoldProps): JSX.Element {
  const t = useTranslate();
  const lines = linesOf(steps, needs, t);
  const sum = (some: readonly Line[]): string =>
    String(some.reduce((total, { counts }) => total + counts, 0));
  const there = lines.filter(({ look }) => look === 'ok');
  return (
    <Fold test="needs" title={t('panelNeeds')} sum={t('panelNeedsSum', sum(there), sum(lines))}>
      <ul class="ticks small">
        {lines.map(({ look, text }) => (
          <li class={look}>
            <Icon name={ICONS[look]} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function linesOf(steps: number, needs: Needs, t: Translate): Line[] {
  const { error, attempts, pictures, versions, unseen } = needs;
  const done = [
    counted(t, steps, 'stepsOne', 'stepsOther'),
    ...(attempts > 1 ? [t('panelAttempts', String(attempts))] : []),
    counted(t, pictures, 'reportPicturesOne', 'reportPicturesOther'),
  ].join(', ');
  return [
    error
      ? { look: 'ok', text: t('panelNeedsError'), counts: 1 }
      : { look: 'wait', text: t('panelNeedsNoError'), counts: 1 },
    { look: 'ok', text: t('panelNeedsScreen'), counts: 2 },
    { look: pictures > 0 ? 'ok' : 'miss', text: done, counts: 2 },
    ...(versions.length === 0
      ? []
      : [{ look: 'ok', text: versions.join(', '), counts: versions.length } as const]),
    ...(unseen.length === 0
      ? []
      : [{ look: 'miss', text: t('panelNeedsVersions', unseen.join(', ')), counts: unseen.length } as const]),
    { look: 'wait', text: t('panelNeedsWords'), counts: 2 },
  ];
}
