import { fields } from './fields.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import type { Mode } from './mode.ts';
import { text } from './text.ts';

/** Every way in which the command reads and writes. */
export const modes: readonly Mode[] = [text, jsonl, fields, html];
