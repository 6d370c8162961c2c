import { beforeEach, describe, expect, it } from 'vitest';
import { pause } from '../../../src/background/life/pause';
import { tellTab } from '../../../src/background/tabs/tell-tab';
import { noteTab } from '../../../src/messaging/tabs';
import { assemble } from '../../../src/report/assemble';
import { loadMaterial } from '../../../src/store/material';
import { judge } from '../../../src/triage/judge';
import { BEGIN, buildClick, buildNavigate } from '../../support/build';
import { writeStep } from '../../support/write-step';
import { startRecording } from '../life/started-recording';
import { type Double, TAB } from '../double';

let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

describe('what is done with a tab', () => {
  it('is told by the screen that it showed last, in order of time', async () => {
    const page = buildNavigate({ recordingId: id });
    await writeStep(page);
    await noteTab(TAB, { lastStep: page.id });
    await writeStep(buildClick({ recordingId: id, after: 5_000 }));
    await tellTab(double.context, TAB, 'switched', BEGIN + 2_000);
    await tellTab(double.context, TAB, 'closed', BEGIN + 6_000);
    const material = await loadMaterial(double.db, id);
    if (!material) throw new Error('nothing');
    const report = assemble(material, judge(material), 'en');
    expect(report.steps.map(({ text, kind }) => [kind, text])).toEqual([
      ['navigate', 'Opened WooCommerce › Settings'],
      ['tab', 'Switched to the tab “WooCommerce › Settings”'],
      ['click', 'Clicked Save changes'],
      ['tab', 'Closed the tab “WooCommerce › Settings”'],
    ]);
    expect(report.steps[3]?.shot).toEqual({ withheld: 'no picture: the tab was closed' });
    expect(report.steps[3]?.target).toBeUndefined();
  });

  it('is no step where nothing was recorded in that tab, nor in a pause', async () => {
    expect(await tellTab(double.context, TAB, 'switched', BEGIN)).toBeUndefined();
    const page = buildNavigate({ recordingId: id });
    await writeStep(page);
    await noteTab(TAB, { lastStep: page.id });
    await pause(double.context, 'person');
    expect(await tellTab(double.context, TAB, 'switched', BEGIN)).toBeUndefined();
  });
});
