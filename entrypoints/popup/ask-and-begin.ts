/**
 * When the site may be asked for. `in-click`: Firefox takes the question only in the person's own click. `once-begun`:
 * Chromium's prompt closes this popup, and what a closing page has just sent may be lost; there a click counts for
 * five seconds (HTML, transient activation).
 */
export type AskMoment = 'in-click' | 'once-begun';

/** Longest wait for the answer before the question, in milliseconds. */
const ANSWER_MS = 2_500;

/** Begins, and asks for the site. What is known not to have begun needs no right: then nothing is asked. */
export async function askAndBegin(
  ask: () => void,
  begin: () => Promise<boolean>,
  moment: AskMoment = import.meta.env.FIREFOX ? 'in-click' : 'once-begun',
): Promise<boolean> {
  if (moment === 'in-click') ask();
  const begun = begin();
  if (moment === 'once-begun' && (await answered(begun)) !== false) ask();
  return begun;
}

async function answered(begun: Promise<boolean>): Promise<boolean | undefined> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    late = setTimeout(resolve, ANSWER_MS, undefined);
  });
  const answer = await Promise.race([begun.catch(() => false), patience]);
  clearTimeout(late);
  return answer;
}
