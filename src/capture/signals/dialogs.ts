import type { SignalSource } from '.';

/** What the page said or asked in a dialog, and how the person answered. */
export const dialogs: SignalSource = ({ world, tell }) => {
  world.probe.listen((report) => {
    if (report.kind !== 'dialog') return;
    const { how } = report;
    // Its lines become a part of the step's sentence.
    const text = report.text.replace(/\s+/g, ' ').trim();
    tell(world.window.performance.now(), () => ({
      kind: 'dialog',
      how,
      text: world.sealer.text(text),
      family: world.sealer.family('dialog', how, text),
    }));
  });
};
