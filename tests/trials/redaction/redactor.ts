import { createStream, type Reading, type Redacted } from '../../../src/redact/pipeline/stream.ts';
import { key } from '../../support/sealing.ts';

/** Redacts a text that comes in pieces. */
export type Redactor = (pieces: readonly string[]) => Redacted;

/** The redactor that is used, read in blocks as the command does, or in smaller ones, so that short texts have some. */
export function redactorOf(reading?: Reading): Redactor {
  return (pieces) => {
    const stream = createStream(key, reading);
    return joined([...pieces.map((piece) => stream.read(piece)), stream.end()]);
  };
}

export function joined(parts: readonly Redacted[]): Redacted {
  return {
    text: parts.map(({ text }) => text).join(''),
    findings: parts.flatMap(({ findings }) => findings),
  };
}
