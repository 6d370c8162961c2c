/** What the server process is told, and what it answers. */
export type Mount = { readonly hostPath: string; readonly vfsPath: string };

export type ServerOrder = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly workers: number;
  readonly wordpress: string;
  readonly mounts: readonly Mount[];
  /** PHP to run before the site is announced; empty where the database is ready. */
  readonly seed: string;
};

export type ServerAnswer =
  { readonly kind: 'ready'; readonly port: number } | { readonly kind: 'failed'; readonly reason: string };

/** The messages come from our own child over a private channel; this only narrows their type. */
export function isServerAnswer(message: unknown): message is ServerAnswer {
  return typeof message === 'object' && message !== null && 'kind' in message;
}

export function isServerOrder(message: unknown): message is ServerOrder {
  return typeof message === 'object' && message !== null && 'wordpress' in message;
}
