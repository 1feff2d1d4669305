/** Makes ids of words: `Luna 9, the first` becomes `luna-9-the-first`, the next of that name `luna-9-the-first-2`. */
export class Ids {
  readonly #uses = new Map<string, number>();

  make(words: string): string {
    const parts = words
      .slice(0, 60)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['event'];
    const stem = parts.join('-');
    const uses = (this.#uses.get(stem) ?? 0) + 1;
    this.#uses.set(stem, uses);
    return uses > 1 ? `${stem}-${uses}` : stem;
  }
}

/** Names that stand for themselves in a file, and the ids they get here. */
export class Names {
  readonly #ids = new Ids();
  readonly #known = new Map<string, readonly [id: string, label: string]>();

  /** The id of a name; empty for none. */
  id(name: string, label = name): string {
    if (name === '') return '';
    const known = this.#known.get(name) ?? [this.#ids.make(name), label];
    this.#known.set(name, known);
    return known[0];
  }

  has(name: string): boolean {
    return this.#known.has(name);
  }

  /** @param key what a label is called */
  list(key: string): readonly unknown[] {
    return [...this.#known.values()].map(([id, label]) => ({ id, [key]: label }));
  }
}
