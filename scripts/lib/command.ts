/**
 * Runs a command's body with a signal that Ctrl+C aborts, and makes its answer the exit code.
 * An error is printed as its sentence; the stack only with DEBUG set.
 */
export async function runCommand(body: (signal: AbortSignal) => Promise<number>): Promise<void> {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => stopping.abort(new Error('Stopped.')));
  }
  try {
    process.exitCode = await body(stopping.signal);
  } catch (error) {
    const debug = process.env['DEBUG'] !== undefined;
    console.error(error instanceof Error && !debug ? error.message : error);
    process.exitCode = stopping.signal.aborted ? 130 : 1;
  }
}
