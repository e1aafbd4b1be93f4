/** Which numbers belong together; the least number of a part stands for it. */
export class Partition {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  find(member: number): number {
    let root = member;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    // What was walked once is a single step the next time.
    for (let at = member; at !== root; ) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  unite(one: number, other: number): void {
    const [left, right] = [this.find(one), this.find(other)];
    if (left < right) this.#parent[right] = left;
    else this.#parent[left] = right;
  }

  /** The parts, each ascending, in the order of their least members. */
  parts(): number[][] {
    const parts = new Map<number, number[]>();
    for (let member = 0; member < this.#parent.length; member += 1) {
      const root = this.find(member);
      const part = parts.get(root);
      if (part === undefined) parts.set(root, [member]);
      else part.push(member);
    }
    return [...parts.values()];
  }
}
