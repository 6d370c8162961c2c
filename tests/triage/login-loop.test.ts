import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/domain/step';
import { buildNavigate, buildScreen, idOf, text } from '../support/build';
import { clicked, error, judged, opened } from './recorded';

const LOGIN = { ...buildScreen({ path: [text('sign in')] }), kind: 'login' as const };
const login = (at: number): Step =>
  buildNavigate({ after: at * 1000, id: idOf(at * 1000, 'llllllllll'), screen: LOGIN });
const loops = (steps: readonly Step[], signals: Parameters<typeof judged>[0]['signals'] = []): unknown[] =>
  judged({ steps, signals }).signals.map(({ signal, standing }) => [
    signal.kind === 'dead-page' ? signal.how : signal.kind,
    standing,
  ]);

describe('the sign-in page that comes back', () => {
  it('three times within a minute is a loop, new, and leads', () => {
    const steps = [opened(0), clicked(1), login(2), login(20), login(50)];
    expect(loops(steps)).toEqual([['login-loop', false]]);
    expect(judged({ steps, signals: [] }).bug).toMatchObject({ stepId: steps.at(-1)?.id });
  });

  it.each([
    ['twice', [login(2), login(20)], []],
    ['over more than a minute', [login(2), login(40), login(80)], []],
  ])('%s is none', (_what, steps, signals) => {
    expect(loops(steps, signals)).toEqual([]);
  });

  it('and says that a password was wrong is none', () => {
    const wrong = [error(3, 'Wrong password'), error(21, 'Wrong password'), error(51, 'Wrong password')];
    expect(loops([login(2), login(20), login(50)], wrong).flat()).not.toContain('login-loop');
  });
});
