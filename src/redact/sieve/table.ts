import type { OnRun, Wanted } from './automaton';
import type { Classes } from './classes';
import { OTHER, type Place } from './sign';

/** A step of wanted runs that begin alike. */
type Node = { readonly next: Map<Place, Node>; readonly ends: number[]; readonly id: number };
/**
 * Where the reading stands in all wanted runs at once: in some of them deep, and in those that begin with the last
 * character, which are the same behind every character of a `family`.
 */
type State = {
  readonly deep: readonly Node[];
  readonly family: number;
  readonly ends: readonly number[];
  readonly number: number;
};

/** Most states that are kept; beyond, all are forgotten: a text that nobody writes leads through ever new ones. */
const MOST_STATES = 12_000;
/** No state: turned, it would be the first, which ends nothing. */
const UNKNOWN = -1;

/** The steps of one automaton, as far as they were taken. */
export type Table = {
  /**
   * Of each state, row by row, and each class in it the next state, its bits turned if that ends a run. Two bytes each:
   * more than half of the time goes by in waiting for them (measured).
   */
  steps: Int16Array;
  /** The state behind one more character; tells of the runs that end with it. */
  readonly take: (from: number, kind: number, at: number, onRun: OnRun) => number;
};

/** The subset construction, made while reading: Aho and Corasick's automaton over sets of characters. */
export function createTable(wanted: readonly Wanted[], classes: Classes): Table {
  const { classOf, representative, width } = classes;
  const { families, familyOf } = begin(plant(wanted), classOf, width);
  /** What is reached of a family's beginnings by one more character. */
  const second = new Map<number, readonly Node[]>();
  let states: State[] = [];
  let known = new Map<string, State>();

  function stateOf(deep: readonly Node[], family: number): State {
    const key = `${String(family)}:${deep.map(({ id }) => id).join()}`;
    const same = known.get(key);
    if (same) return same;
    const ends = [...deep, ...(families[family] ?? [])].flatMap((node) => node.ends);
    const state = { deep, family, ends, number: states.length };
    states.push(state);
    known.set(key, state);
    if (table.steps.length < states.length * width) {
      const grown = new Int16Array(Math.min(MOST_STATES + 1, states.length * 2) * width).fill(UNKNOWN);
      grown.set(table.steps);
      table.steps = grown;
    }
    return state;
  }

  function forget(): void {
    states = [];
    known = new Map();
    // Room for all of them stays: what is thrown away of it is given back late.
    table.steps.fill(UNKNOWN);
    stateOf([], families.length);
  }

  function secondOf(family: number, kind: number): readonly Node[] {
    const key = family * width + kind;
    const reached = second.get(key) ?? after(families[family] ?? [], representative[kind] ?? OTHER);
    second.set(key, reached);
    return reached;
  }

  /** The step from a state by a class of characters, made when it is first taken. */
  function makeStep(from: number, kind: number): number {
    const { deep = [], family = families.length } = states[from] ?? {};
    const nodes = [...after(deep, representative[kind] ?? OTHER), ...secondOf(family, kind)];
    const isFull = states.length >= MOST_STATES;
    if (isFull) forget();
    const { number, ends } = stateOf(
      nodes.sort((a, b) => a.id - b.id),
      familyOf[kind] ?? 0,
    );
    const step = ends.length > 0 ? ~number : number;
    // Once all was forgotten, the state from which we came is, too.
    if (!isFull) table.steps[from * width + kind] = step;
    return step;
  }

  const table: Table = {
    steps: new Int16Array(0),
    take: (from, kind, at, onRun) => {
      const taken = table.steps[from * width + kind] ?? UNKNOWN;
      const step = taken === UNKNOWN ? makeStep(from, kind) : taken;
      if (step >= 0) return step;
      for (const number of states[~step]?.ends ?? []) onRun(number, at);
      return ~step;
    },
  };
  forget();
  return table;
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
