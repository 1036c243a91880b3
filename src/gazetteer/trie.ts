/**
 * A trie over word numbers, hashed into typed arrays: one multiplication and a probe or two a step, whatever the
 * number of names. Node 0 is the root.
 */
export interface WordTrie {
  /** The node reached from `node` by `word`, or -1. */
  step(node: number, word: number): number;
}

export class GrowingWordTrie implements WordTrie {
  #nodes = 1;
  #capacity = 1 << 12;
  /** Parent node, word and child of each occupied slot; child 0 marks a free one. */
  #parent = new Int32Array(this.#capacity);
  #word = new Int32Array(this.#capacity);
  #child = new Int32Array(this.#capacity);

  get size(): number {
    return this.#nodes;
  }

  step(node: number, word: number): number {
    const child = this.#child[this.#slot(node, word)]!;
    return child === 0 ? -1 : child;
  }

  /** The node at the end of these words, made if need be. */
  insert(words: readonly number[]): number {
    let node = 0;
    for (const word of words) {
      if (this.#nodes * 2 > this.#capacity) this.#grow();
      const slot = this.#slot(node, word);
      if (this.#child[slot] === 0) {
        this.#parent[slot] = node;
        this.#word[slot] = word;
        this.#child[slot] = this.#nodes++;
      }
      node = this.#child[slot]!;
    }
    return node;
  }

  #slot(node: number, word: number): number {
    const mask = this.#capacity - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.#child[slot] !== 0 && (this.#parent[slot] !== node || this.#word[slot] !== word))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [parent, word, child] = [this.#parent, this.#word, this.#child];
    this.#capacity *= 2;
    this.#parent = new Int32Array(this.#capacity);
    this.#word = new Int32Array(this.#capacity);
    this.#child = new Int32Array(this.#capacity);
    for (let old = 0; old < child.length; old++) {
      if (child[old] === 0) continue;
      const slot = this.#slot(parent[old]!, word[old]!);
      this.#parent[slot] = parent[old]!;
      this.#word[slot] = word[old]!;
      this.#child[slot] = child[old]!;
    }
  }
}
