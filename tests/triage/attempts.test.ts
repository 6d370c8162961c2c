import { describe, expect, it } from 'vitest';
import { clicked, error, judged, opened } from './recorded';

const attempts = (
  ...story: readonly [
    steps: Parameters<typeof judged>[0]['steps'],
    signals: Parameters<typeof judged>[0]['signals'],
  ]
) => judged({ steps: story[0], signals: story[1] }).bug?.attempts;

describe('attempts', () => {
  it('are counted by what was done, and failed ones by the same error', () => {
    const tries = [
      opened(0),
      clicked(2, 'Test'),
      clicked(4, 'Test'),
      clicked(6, 'Test'),
      clicked(8, 'Other'),
    ];
    expect(attempts(tries, [error(3, 'Failed'), error(7, 'Failed')])).toEqual({ failed: 2, of: 3 });
  });

  it('that failed otherwise are tries all the same', () => {
    const tries = [opened(0), clicked(2, 'Test'), clicked(4, 'Test')];
    expect(attempts(tries, [error(3, 'Timed out'), error(5, 'Refused')])).toEqual({ failed: 1, of: 2 });
  });
});
