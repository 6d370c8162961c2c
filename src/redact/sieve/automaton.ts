import { EDGE, OTHER, type Place, SYMBOLS } from './sign';

/** A run of places to look for, and the number by which it is told. */
export type Wanted = { readonly run: readonly Place[]; readonly number: number };

/** Told of each run: its number, and the index of its last character; the text's length for one that ends at the edge. */
export type OnRun = (number: number, last: number) => void;

/** A step of wanted runs that begin alike. */
type Node = { readonly next: Map<Place, Node>; readonly ends: number[]; readonly id: number };
/**
 * Where the reading stands in all wanted runs at once: in some of them deep, and in those that begin with the last
 * character, which are the same behind every character of a `family`. `nth` is the row of its steps in the table.
 */
type State = {
  readonly deep: readonly Node[];
  readonly family: number;
  readonly ends: readonly number[];
  readonly nth: number;
};

/** Most states that are kept; beyond, all are forgotten: a text that nobody writes leads through ever new ones. */
const MOST_STATES = 12_000;
const UNKNOWN = 0xffff;

/**
 * Finds all runs in one reading of a text, each character looked at once, whatever the number of runs (the subset
 * construction, made while reading: Aho and Corasick's automaton over sets of characters).
 */
export function createAutomaton(wanted: readonly Wanted[]): (text: string, onRun: OnRun) => void {
  const { classOf, representative } = classify(wanted);
  const width = representative.length;
  const { families, familyOf } = begin(plant(wanted), classOf, width);
  /** What is reached of a family's beginnings by one more character. */
  const second = new Map<number, readonly Node[]>();
  let states: State[] = [];
  let known = new Map<string, State>();
  let steps = new Uint16Array(0);

  function stateOf(deep: readonly Node[], family: number): State {
    const key = `${String(family)}:${deep.map(({ id }) => id).join()}`;
    const same = known.get(key);
    if (same) return same;
    const ends = [...deep, ...(families[family] ?? [])].flatMap((node) => node.ends);
    const state = { deep, family, ends, nth: states.length };
    states.push(state);
    known.set(key, state);
    if (steps.length < states.length * width) {
      const grown = new Uint16Array(Math.min(MOST_STATES + 1, states.length * 2) * width).fill(UNKNOWN);
      grown.set(steps);
      steps = grown;
    }
    return state;
  }

  function forget(): void {
    states = [];
    known = new Map();
    steps = new Uint16Array(0);
    stateOf([], families.length);
  }

  function secondOf(family: number, kind: number): readonly Node[] {
    const key = family * width + kind;
    const reached = second.get(key) ?? after(families[family] ?? [], representative[kind] ?? OTHER);
    second.set(key, reached);
    return reached;
  }

  /** The step from a state by a class of characters, made when it is first taken: twice the next one, and one if it ends a run. */
  function makeStep(from: number, kind: number): number {
    const { deep = [], family = families.length } = states[from] ?? {};
    const nodes = [...after(deep, representative[kind] ?? OTHER), ...secondOf(family, kind)];
    const isFull = states.length >= MOST_STATES;
    if (isFull) forget();
    const { nth, ends } = stateOf(
      nodes.sort((a, b) => a.id - b.id),
      familyOf[kind] ?? 0,
    );
    const step = nth * 2 + (ends.length > 0 ? 1 : 0);
    // Once all was forgotten, the state from which we came is, too.
    if (!isFull) steps[from * width + kind] = step;
    return step;
  }

  /** The state behind one more character; tells of the runs that end with it. */
  function take(from: number, kind: number, at: number, onRun: OnRun): number {
    const known = steps[from * width + kind] ?? UNKNOWN;
    const step = known === UNKNOWN ? makeStep(from, kind) : known;
    const next = step >> 1;
    if ((step & 1) === 1) for (const number of states[next]?.ends ?? []) onRun(number, at);
    return next;
  }

  forget();
  const [edge = 0, other = 0] = [classOf[EDGE], classOf[OTHER]];
  return (text, onRun) => {
    const place: Reading = { at: 0, state: take(0, edge, -1, onRun) };
    while (readOn(text, place, steps, width, classOf)) {
      const code = text.charCodeAt(place.at);
      place.state = take(place.state, code < OTHER ? (classOf[code] ?? other) : other, place.at, onRun);
      place.at += 1;
    }
    take(place.state, edge, text.length, onRun);
  };
}

/** Where a reading is: before the character at `at`. */
type Reading = { at: number; state: number };

/**
 * Takes all steps that are known and end no run, which is nearly every one. By itself and with all that it needs, so
 * that the engine compiles it once for all automata (measured: four times as quick as a loop within each).
 * @returns whether there is a step that is not
 */
function readOn(
  text: string,
  reading: Reading,
  steps: Uint16Array,
  width: number,
  classOf: Uint8Array,
): boolean {
  let { at, state } = reading;
  const other = classOf[OTHER] as number;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const step = steps[state * width + (code < OTHER ? (classOf[code] as number) : other)] as number;
    if ((step & 1) === 1) break;
    state = step >> 1;
  }
  reading.at = at;
  reading.state = state;
  return at < text.length;
}

function after(nodes: readonly Node[], symbol: number): Node[] {
  const reached: Node[] = [];
  for (const { next } of nodes) for (const [place, node] of next) if (place.has(symbol)) reached.push(node);
  return reached;
}

/** Classes of characters that begin the same runs are a family. */
function begin(
  root: Node,
  classOf: Uint8Array,
  classes: number,
): { families: (readonly Node[])[]; familyOf: readonly number[] } {
  const begun = Array.from({ length: classes }, (): Node[] => []);
  for (const [place, node] of root.next)
    for (const kind of new Set(Array.from(place, (code) => classOf[code] ?? 0))) begun[kind]?.push(node);
  const families: (readonly Node[])[] = [];
  const known = new Map<string, number>();
  const familyOf = begun.map((nodes) => {
    const key = nodes.map(({ id }) => id).join();
    const family = known.get(key) ?? families.push(nodes) - 1;
    known.set(key, family);
    return family;
  });
  return { families, familyOf };
}

function plant(wanted: readonly Wanted[]): Node {
  let id = 0;
  const create = (): Node => ({ next: new Map(), ends: [], id: (id += 1) });
  const root = create();
  for (const { run, number } of wanted) {
    let node = root;
    for (const place of run) {
      let next = node.next.get(place);
      if (!next) {
        next = create();
        node.next.set(place, next);
      }
      node = next;
    }
    node.ends.push(number);
  }
  return root;
}

/** Characters that no place tells apart are one class, of which one speaks for all. */
function classify(wanted: readonly Wanted[]): { classOf: Uint8Array; representative: readonly number[] } {
  const classOf = new Uint8Array(SYMBOLS);
  const sizes = [SYMBOLS];
  for (const place of new Set(wanted.flatMap(({ run }) => run))) {
    const inside = new Map<number, number>();
    for (const code of place) inside.set(classOf[code] ?? 0, (inside.get(classOf[code] ?? 0) ?? 0) + 1);
    // A class of which the place has some, and not all, is two.
    const parted = new Map<number, number>();
    for (const [one, size] of inside) {
      const whole = sizes[one] ?? 0;
      if (size === whole) continue;
      parted.set(one, sizes.push(size) - 1);
      sizes[one] = whole - size;
    }
    if (parted.size === 0) continue;
    for (const code of place) classOf[code] = parted.get(classOf[code] ?? 0) ?? classOf[code] ?? 0;
  }
  const representative: number[] = [];
  classOf.forEach((one, code) => (representative[one] ??= code));
  return { classOf, representative };
}
