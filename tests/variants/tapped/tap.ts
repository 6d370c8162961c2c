const kept: string[] = [];
Object.assign(globalThis, { portTap: kept });

/** Keeps a copy of what a port carries, for whoever asks this process: the background is one end of every port. */
export function keep(message: unknown): void {
  kept.push(JSON.stringify({ message }));
}
