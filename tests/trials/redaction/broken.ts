import { replace } from '../../../src/redact/pipeline/replace.ts';
import { joined, type Redactor } from './redactor.ts';

/** Leaves the last value that it finds where it stands. */
export function missingOne(redact: Redactor): Redactor {
  return (pieces) => {
    const findings = redact(pieces).findings.slice(0, -1);
    return { text: replace(pieces.join(''), findings, ({ kind }) => `<${kind}-1>`), findings };
  };
}

/** Stops after the first value, so that each time takes one more. */
export function stoppingAfterOne(redact: Redactor): Redactor {
  return (pieces) => {
    const findings = redact(pieces).findings.slice(0, 1);
    return { text: replace(pieces.join(''), findings, ({ kind }) => `<${kind}-1>`), findings };
  };
}

/** Tells of its first finding twice. */
export function tellingTwice(redact: Redactor): Redactor {
  return (pieces) => {
    const { text, findings } = redact(pieces);
    return { text, findings: [...findings.slice(0, 1), ...findings] };
  };
}

/** Reads each piece as if nothing came before it and nothing behind. */
export function readingPieces(redact: Redactor): Redactor {
  return (pieces) => joined(pieces.map((piece) => redact([piece])));
}

/** Takes for granted that a text is well formed. */
export function believingInText(redact: Redactor): Redactor {
  return (pieces) => {
    encodeURIComponent(pieces.join(''));
    return redact(pieces);
  };
}
