const CHANNEL = 'pictures';

/** Tells every open page of ours that a stored picture is another one now. Pages of sites hear nothing of it. */
export function tellPicturesChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(undefined);
  channel.close();
}

/** Calls back whenever a stored picture became another one, until `signal` aborts. */
export function watchPictures(changed: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', changed, { signal });
  signal.addEventListener(
    'abort',
    () => {
      channel.close();
    },
    { once: true },
  );
}
