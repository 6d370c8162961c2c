import { readFile } from 'node:fs/promises';
import * as z from 'zod';

/** Arguments that cannot be used; the message is a sentence for the person who gave them. */
export class UnusableError extends Error {}

/** Alternatives, the most trusted first; each a selector or a chain that descends into shadow roots. */
const Selectors = z.array(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])).min(1);

const base = {
  timeout: z.number().positive().optional(),
  target: z.string().optional(),
  frame: z.array(z.int().nonnegative()).optional(),
  assertedEvents: z.array(z.object({ type: z.string() })).optional(),
};
const pointer = {
  ...base,
  selectors: Selectors,
  // A person who writes a flow by hand leaves them out; then it is the middle.
  offsetX: z.number().optional(),
  offsetY: z.number().optional(),
  button: z.enum(['primary', 'auxiliary', 'secondary', 'back', 'forward']).optional(),
  duration: z.number().nonnegative().optional(),
};

const FlowStep = z.discriminatedUnion('type', [
  z.object({ ...pointer, type: z.literal('click') }),
  z.object({ ...pointer, type: z.literal('doubleClick') }),
  z.object({ ...base, type: z.literal('hover'), selectors: Selectors }),
  z.object({ ...base, type: z.literal('change'), selectors: Selectors, value: z.string() }),
  z.object({ ...base, type: z.literal('keyDown'), key: z.string().min(1) }),
  z.object({ ...base, type: z.literal('keyUp'), key: z.string().min(1) }),
  z.object({ ...base, type: z.literal('navigate'), url: z.url({ protocol: /^https?$/ }) }),
  z.object({
    ...base,
    type: z.literal('scroll'),
    selectors: Selectors.optional(),
    x: z.number().optional(),
    y: z.number().optional(),
  }),
  z.object({
    ...base,
    type: z.literal('setViewport'),
    width: z.int().positive(),
    height: z.int().positive(),
    deviceScaleFactor: z.number().positive().optional(),
  }),
  z.object({
    ...base,
    type: z.literal('waitForElement'),
    selectors: Selectors,
    operator: z.enum(['>=', '==', '<=']).optional(),
    count: z.int().nonnegative().optional(),
    visible: z.boolean().optional(),
    properties: z.unknown().optional(),
    attributes: z.unknown().optional(),
  }),
  z.object({ ...base, type: z.literal('waitForExpression'), expression: z.string() }),
  z.object({ ...base, type: z.literal('customStep'), name: z.string().min(1), parameters: z.unknown() }),
  z.object({ ...base, type: z.literal('close') }),
  z.object({ ...base, type: z.literal('emulateNetworkConditions') }),
]);
export type FlowStep = z.output<typeof FlowStep>;
/** The step of one type. */
export type StepOf<T extends FlowStep['type']> = Extract<FlowStep, { type: T }>;

const Flow = z.object({
  title: z.string(),
  timeout: z.number().positive().optional(),
  steps: z.array(FlowStep).min(1),
});
export type Flow = z.output<typeof Flow>;

/** Reads a flow as Chrome's DevTools Recorder writes it. @throws UnusableError that names the first fault */
export async function readFlow(file: string): Promise<Flow> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UnusableError(`There is no flow to read at ${file}.`);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UnusableError(`${file} is no JSON. Export the flow in DevTools Recorder as “JSON file”.`);
  }
  const { data, error } = Flow.safeParse(json);
  if (data !== undefined) return data;
  const issue = error.issues[0];
  const place =
    issue === undefined || issue.path.length === 0 ? 'the whole file' : z.core.toDotPath(issue.path);
  throw new UnusableError(
    `${file} is no flow of DevTools Recorder: at ${place}: ${issue?.message ?? 'unreadable'}.`,
  );
}
