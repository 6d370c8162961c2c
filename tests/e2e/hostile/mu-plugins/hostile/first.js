/* What a page does before anything else of it runs: it listens in, and spoils what scripts share. */
(() => {
  const names = new Set();
  const dispatch = EventTarget.prototype.dispatchEvent;
  const listen = EventTarget.prototype.addEventListener;
  window.hostile = { names, forged: 0, dispatch, listen };
  EventTarget.prototype.dispatchEvent = function (event) {
    if (String(event.type).startsWith('saferepro:')) names.add(event.type);
    if (event.type === 'saferepro:welcome') names.add(event.detail);
    return dispatch.call(this, event);
  };
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (String(type).startsWith('saferepro:')) names.add(type);
    return listen.call(this, type, ...rest);
  };
  // Whoever answers both gets to know the name.
  listen.call(window, 'saferepro:welcome', (event) => names.add(event.detail));
  for (let n = 0; n < 50; n += 1) dispatch.call(window, new CustomEvent('saferepro:hello'));
  for (const [name, value] of Object.entries({
    isTrusted: true,
    as: 'step',
    kind: 'click',
    detail: '{}',
    persisted: true,
    signal: null,
    once: true,
    capture: false,
    recordingId: '00000000000000000000',
    toJSON: () => 'forged',
    then: undefined,
  }))
    Object.defineProperty(Object.prototype, name, { value, writable: true, configurable: true });
  const getter = (holder, name) =>
    Object.defineProperty(holder, name, {
      configurable: true,
      get() {
        throw new Error(`no ${name}`);
      },
    });
  // Of the page's own world: a recorder that lived in it would fall over these.
  for (const name of ['stack', 'cause']) getter(Object.prototype, name);
  for (const name of ['ariaLabel', 'accessKey']) getter(HTMLElement.prototype, name);
})();
