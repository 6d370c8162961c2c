import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** Renders into a fresh element of the document and gives it back. */
export function mount(content: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() => render(content, root));
  return root;
}

/** The control with that `data-test` name. */
export function control(root: ParentNode, test: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-test="${test}"]`);
  if (found === null) throw new Error(`There is no control "${test}".`);
  return found;
}

/** Presses the control and lets what follows be drawn. */
export function press(root: ParentNode, test: string): void {
  void act(() => control(root, test).click());
}

/** Whether some element of that name is on the page. */
export function has(root: ParentNode, test: string): boolean {
  return root.querySelector(`[data-test="${test}"]`) !== null;
}
