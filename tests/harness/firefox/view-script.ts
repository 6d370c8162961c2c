import type { ChromeScope } from './chrome-scope.ts';

/** Finds one of the extension's views in Firefox's own list, as a JavaScript expression over `view`. */
export type ViewFilter = string;

/** What the frame scripts below can do with `content`, the view's window. */
const helpers = `
  const run = async (expression) => {
    // A sandbox has the view's principal and globals, and is not bound by its content security policy.
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return Cu.evalInSandbox(expression, sandbox);
  };
  const mouse = (x, y) => {
    for (const type of ['mousemove', 'mousedown', 'mouseup'])
      content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
  };
  const keys = (text) => {
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!tip.beginInputTransactionForTests(content)) throw new Error('The view takes no keys now.');
    for (const key of text) {
      const event = new content.KeyboardEvent('', { key });
      tip.keydown(event);
      tip.keyup(event);
    }
  };`;

/**
 * Runs a function body inside an extension view (popup, background, sidebar), which BiDi cannot reach, by a frame
 * script. `run(expression)`, `mouse(x, y)` and `keys(text)` are at hand; the value has to be a string or undefined.
 * @returns `gone: true` where there is no such view
 */
export async function runInView(
  scope: ChromeScope,
  filter: ViewFilter,
  body: string,
): Promise<{ readonly gone: boolean; readonly value?: string }> {
  const answer = await scope.run<{ gone?: true; value?: string; error?: string }>(`
    const view = [...extension.views].find((view) => ${filter});
    if (!view?.xulBrowser?.messageManager) return { gone: true };
    const reply = 'saferepro:' + Math.random();
    const script = ${JSON.stringify(frameScript(body))}.replace('REPLY', reply);
    const channel = view.xulBrowser.messageManager;
    return new Promise((resolve) => {
      const end = (answer) => {
        window.clearInterval(watch);
        Services.mm.removeMessageListener(reply, hear);
        resolve(answer);
      };
      const hear = ({ data }) => end(data);
      // Not on the view's own channel: a popup's document moves to another browser element once its panel opens, and
      // the answer comes from there.
      Services.mm.addMessageListener(reply, hear);
      channel.loadFrameScript('data:,' + encodeURIComponent(script), false);
      // The view may go away in the middle of it, or move before the script has come to it; then nobody answers.
      let moved = 0;
      const watch = window.setInterval(() => {
        if (view.xulBrowser?.messageManager !== channel) moved += 1;
        if (moved > 10 || ![...extension.views].includes(view)) end({ gone: true });
      }, 50);
    });`);
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value === undefined ? { gone: answer.gone === true } : { gone: false, value: answer.value };
}

function frameScript(body: string): string {
  return `(async () => { ${helpers}
    let answer;
    try { answer = { value: await (async () => { ${body} })() }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage('REPLY', answer);
  })()`;
}
