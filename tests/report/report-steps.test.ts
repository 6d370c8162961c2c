import { describe, expect, it } from 'vitest';
import { reportSteps } from '../../src/report/report-steps';
import { rendererOf } from '../../src/report/renderer';
import { buildClick, buildScreen, text } from '../support/build';
import { buildMaterial } from './build-material';

const material = buildMaterial();
const renderer = rendererOf(material, 'en');
const { kind: _click, ...base } = buildClick();

describe('the steps of a report', () => {
  it('are numbered, with time, screen, and how the control is found again', () => {
    const [opened, clicked, inRow] = reportSteps(material, material.steps, [], renderer);
    expect(opened).toMatchObject({
      n: 1,
      kind: 'navigate',
      shot: { withheld: expect.stringMatching(/^no picture/) },
    });
    expect(opened).not.toHaveProperty('target');
    expect(clicked).toMatchObject({
      n: 2,
      at: '2026-11-22T14:03:19.306+01:00',
      screen: { id: 'woocommerce_page_wc-settings', path: ['WooCommerce', 'Settings'] },
      target: [
        { by: 'role', value: 'button "Mail <email-1>"' },
        { by: 'css', value: '#mail' },
        { by: 'text', value: 'Mail' },
      ],
      shot: { file: 'shots/02.webp' },
    });
    expect(inRow).toMatchObject({
      frame: [1],
      shot: { withheld: 'picture withheld: the page kept changing' },
    });
  });

  it('say what was chosen where that may be read, and never what was typed', () => {
    const steps = reportSteps(
      material,
      [
        { ...base, kind: 'select', choice: text('Live') },
        { ...base, kind: 'select' },
        { ...base, kind: 'check', state: 'unchecked' },
        { ...base, kind: 'type', how: 'typed' },
      ],
      [],
      renderer,
    );
    expect(steps.map((step) => step.value)).toEqual(['Live', undefined, 'unchecked', undefined]);
  });

  it('have no id of a screen that has none', () => {
    const { id: _id, ...screen } = buildScreen();
    expect(reportSteps(material, [buildClick({ screen })], [], renderer)[0]?.screen.id).toBeNull();
  });
});
