/**
 * A trie over word numbers, hashed into typed arrays: one multiplication and a probe or two a step, whatever the
 * number of names. Node 0 is the root.
 */
export interface WordTrie {
  /** The node reached from `node` by `word`, or -1. */
  step(node: number, word: number): number;
}

/** Numbers of a slot: parent node, word, child; a fourth keeps a slot from lying across two cache lines. */
const STRIDE = 4;
const WORD = 1;
const CHILD = 2;

export class GrowingWordTrie implements WordTrie {
  #nodes = 1;
  #capacity = 1 << 12;
  /** The slots one after the other; child 0 marks a free one. */
  #slots = new Int32Array(this.#capacity * STRIDE);

  get size(): number {
    return this.#nodes;
  }

  step(node: number, word: number): number {
    const child = this.#slots[this.#find(node, word) + CHILD]!;
    return child === 0 ? -1 : child;
  }

  /** The node at the end of these words, made if need be. */
  insert(words: readonly number[]): number {
    let node = 0;
    for (const word of words) {
      if (this.#nodes * 2 > this.#capacity) this.#grow();
      node = this.#put(node, word, this.#nodes);
      if (node === this.#nodes) this.#nodes++;
    }
    return node;
  }

  /** The child that is there, or this one. */
  #put(parent: number, word: number, child: number): number {
    const at = this.#find(parent, word);
    const slots = this.#slots;
    if (slots[at + CHILD] === 0) {
      slots[at] = parent;
      slots[at + WORD] = word;
      slots[at + CHILD] = child;
    }
    return slots[at + CHILD]!;
  }

  /** Where the slot of this step begins, or the free one where it would be. */
  #find(node: number, word: number): number {
    const slots = this.#slots;
    const mask = this.#capacity - 1;
    const hash = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)) >>> 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = slot * STRIDE;
      if (slots[at + CHILD] === 0 || (slots[at] === node && slots[at + WORD] === word)) return at;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#capacity *= 2;
    this.#slots = new Int32Array(this.#capacity * STRIDE);
    for (let at = 0; at < old.length; at += STRIDE) {
      if (old[at + CHILD] !== 0) this.#put(old[at]!, old[at + WORD]!, old[at + CHILD]!);
    }
  }
}
