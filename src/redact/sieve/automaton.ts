/** Finds many short texts in one reading (Aho and Corasick, 1975), over classes of characters. */
export type Automaton = {
  /** Class of each ASCII character. */
  readonly classes: Uint8Array;
  /** Class of whatever is beyond ASCII, and of the no-break space, which is a blank. */
  readonly beyond: number;
  readonly blank: number;
  /** Classes to a row, a power of two. */
  readonly shift: number;
  /** Where a node goes with a class; with `TELLS` where something ends there. */
  readonly next: Uint16Array;
  /** What ends at a node, 64 bits in two halves: V8 keeps no wider number unboxed. */
  readonly low: Int32Array;
  readonly high: Int32Array;
};

/** Set in a node's number where something ends there. */
export const TELLS = 0x8000;

const BLANK = /[\t\n\v\f\r ]/;

/** @param patterns each text with the number of its bit, in the notation of `Sign` */
export function buildAutomaton(patterns: readonly (readonly [text: string, bit: number])[]): Automaton {
  const signs = new Map<string, number>();
  for (const [text] of patterns)
    for (const sign of text) if (!signs.has(sign)) signs.set(sign, signs.size + 1);
  const classOf = (sign: string): number => signs.get(sign) ?? 0;
  const shift = Math.ceil(Math.log2(signs.size + 1));
  const trie = trieOf(patterns.map(([text, bit]) => [Array.from(text, classOf), bit]));
  if (trie.nodes.length >= TELLS) throw new Error('The sieve has more signs than it can number.');
  return {
    classes: Uint8Array.from({ length: 128 }, (_none, code) => classOf(asSign(code))),
    beyond: classOf('¤'),
    blank: classOf(' '),
    shift,
    ...link(trie, shift),
  };
}

/** Where each node goes with each class: to its child, or to where the longest other beginning goes. */
function link({ nodes, ends }: Trie, shift: number): Pick<Automaton, 'next' | 'low' | 'high'> {
  const next = new Uint16Array(nodes.length << shift);
  const low = new Int32Array(nodes.length);
  const high = new Int32Array(nodes.length);
  for (const [node, bit] of ends) addBit(low, high, node, bit);
  const fail = new Uint16Array(nodes.length);
  // Breadth first: the node to fall back to stands higher and is done.
  const queue = [0];
  for (const node of queue) {
    const back = numberAt(fail, node);
    low[node] = numberAt(low, node) | numberAt(low, back);
    high[node] = numberAt(high, node) | numberAt(high, back);
    const row = node << shift;
    next.copyWithin(row, back << shift, (back + 1) << shift);
    for (const [sign, child] of nodes[node] ?? []) {
      fail[child] = node === 0 ? 0 : numberAt(next, row | sign);
      next[row | sign] = child;
      queue.push(child);
    }
  }
  for (let at = 0; at < next.length; at += 1) {
    const node = numberAt(next, at);
    if ((numberAt(low, node) | numberAt(high, node)) !== 0) next[at] = node | TELLS;
  }
  return { next, low, high };
}

type Numbers = { readonly [index: number]: number | undefined };

/** A number of a list that has it. */
export const numberAt = (numbers: Numbers, index: number): number => numbers[index] ?? 0;

/** Sets one of 64 bits. */
export function addBit(low: Int32Array, high: Int32Array, index: number, bit: number): void {
  if (bit < 32) low[index] = numberAt(low, index) | (1 << bit);
  else high[index] = numberAt(high, index) | (1 << (bit - 32));
}

function asSign(code: number): string {
  const character = String.fromCharCode(code).toLowerCase();
  if (BLANK.test(character)) return ' ';
  return /[1-9]/.test(character) ? '9' : character;
}

type Trie = { readonly nodes: Map<number, number>[]; readonly ends: [node: number, bit: number][] };

function trieOf(patterns: readonly (readonly [classes: readonly number[], bit: number])[]): Trie {
  const nodes = [new Map<number, number>()];
  const ends: Trie['ends'] = [];
  for (const [classes, bit] of patterns) {
    let node = 0;
    for (const sign of classes) {
      const known = nodes[node]?.get(sign);
      if (known === undefined) {
        nodes[node]?.set(sign, nodes.length);
        nodes.push(new Map());
      }
      node = known ?? nodes.length - 1;
    }
    ends.push([node, bit]);
  }
  return { nodes, ends };
}
