import { isAnswer, type PageAnswer, type PageCall, type PageInput } from './answers';
import { isText } from './outline';
import { PortError, toBackground } from './send';

export type AskBackground = <K extends PageCall>(call: K, input: PageInput<K>) => Promise<PageAnswer<K>>;

/** The two replies there are, as far as anybody can tell what came over a wire. */
type Reply = { readonly ok?: unknown; readonly output?: unknown; readonly error?: unknown };

/**
 * Asks the background, as one of our own pages. Rejects with `PortError` where nobody answers, the call is refused or
 * its answer is not of the contract's outline.
 */
export const askBackground: AskBackground = async (call, input) => {
  const wrong = (what: string, cause?: unknown): PortError =>
    new PortError(`background.${call}: ${what}`, { cause });
  const raw = await toBackground({ port: 'background', call, input }).catch((error: unknown) => {
    throw wrong('nobody answered', error);
  });
  const { ok, output, error }: Reply = typeof raw === 'object' && raw !== null ? raw : {};
  if (ok === false && isText(error)) throw wrong(error);
  if (ok !== true) throw wrong('nobody answered');
  if (!isAnswer[call](output)) throw wrong('malformed answer');
  return output;
};
