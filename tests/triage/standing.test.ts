import { describe, expect, it } from 'vitest';
import { clicked, died, error, judged, logged, news, opened, said, wordsOf } from './recorded';

const load = { phase: 'load' } as const;
const onOrders = { ...load, screen: 'orders' } as const;

describe('what is new', () => {
  it.each([
    [
      'an error after a click',
      { steps: [opened(0), clicked(2)], signals: [error(3, 'Failed')] },
      ['Failed @2'],
    ],
    [
      'an error on the page that a click led to',
      { steps: [opened(0), clicked(2), opened(3)], signals: [error(3.1, 'Not saved', load)] },
      ['Not saved @2'],
    ],
    [
      'a page that died',
      { steps: [opened(0), clicked(2), opened(3, 'none')], signals: [died(3)] },
      ['critical @2'],
    ],
    [
      'a console error that an earlier load of the screen was free of',
      {
        steps: [opened(0, 'orders'), clicked(2), opened(3), clicked(5), opened(6)],
        signals: [logged(6.2, 'broken', load)],
      },
      ['broken @4'],
    ],
    [
      'a message of PHP on the first screen, which was free of it',
      {
        steps: [opened(0), clicked(2), opened(3)],
        signals: [said(3.1, 'Undefined $fee', { kind: 'php-error', level: 'warning' }, load)],
      },
      ['Undefined $fee @2'],
    ],
    [
      'an error that comes again at a second try',
      { steps: [opened(0), clicked(2), clicked(5)], signals: [error(3, 'Failed'), error(6, 'Failed')] },
      ['Failed @2', 'Failed @3'],
    ],
    [
      'an error that a save leaves on its page twice, where it was not at first',
      {
        steps: [opened(0), clicked(2), opened(3), clicked(5), opened(6)],
        signals: [error(3.1, 'Not saved', load), error(6.1, 'Not saved', load)],
      },
      ['Not saved @2', 'Not saved @4'],
    ],
    [
      'an error that stays on every screen since the click that broke it',
      {
        steps: [
          opened(0),
          clicked(1),
          opened(2, 'orders'),
          clicked(3),
          opened(4),
          clicked(5),
          opened(6, 'orders'),
        ],
        signals: [error(4.1, 'Licence lost', load), error(6.1, 'Licence lost', onOrders)],
      },
      ['Licence lost @4', 'Licence lost @6'],
    ],
  ])('%s', (_what, story, expected) => {
    expect(news(story)).toEqual(expected);
  });
});

describe('what stands', () => {
  it.each([
    ['what was there before anything was done', { steps: [opened(0)], signals: [error(0.1, 'Nag', load)] }],
    [
      'what was there, when it comes after a click',
      { steps: [opened(0), clicked(2)], signals: [error(0.1, 'Nag', load), error(3, 'Nag')] },
    ],
    [
      'what was there, on another screen',
      {
        steps: [opened(0), clicked(2), opened(3, 'orders')],
        signals: [error(0.1, 'Nag', load), error(3.1, 'Nag', onOrders)],
      },
    ],
    [
      'the noise of a screen at its first load',
      { steps: [opened(0), clicked(2), opened(3, 'orders')], signals: [logged(3.2, 'noise', onOrders)] },
    ],
    [
      'a warning at the first load of a screen',
      {
        steps: [opened(0), clicked(2), opened(3, 'orders')],
        signals: [said(3.1, 'Update', { kind: 'notice', level: 'warning' }, onOrders)],
      },
    ],
    [
      'an error that hangs on one screen, at each of its loads',
      {
        steps: [opened(0), clicked(2), opened(3, 'orders'), clicked(5), opened(6, 'orders')],
        signals: [error(3.1, 'Nag of orders', onOrders), error(6.1, 'Nag of orders', onOrders)],
      },
    ],
    [
      'an error that hangs on every screen, where the recording began on a page that shows none',
      {
        steps: [opened(0, 'shop'), clicked(2), opened(3), clicked(5), opened(6, 'orders')],
        signals: [error(3.1, 'Nag', load), error(6.1, 'Nag', onOrders)],
      },
    ],
  ])('%s', (_what, story) => {
    expect(news(story)).toEqual([]);
  });

  it('is told once, where it was seen first', () => {
    const story = {
      steps: [opened(0), clicked(2), opened(3)],
      signals: [error(0.1, 'Nag', load), error(3.1, 'Nag', load)],
    };
    expect(judged(story).signals.map(({ signal, stepId }) => [wordsOf(signal), stepId])).toEqual([
      ['Nag', story.steps[0]?.id],
    ]);
  });
});
