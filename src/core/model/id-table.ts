const EMPTY = 0;
const FIRST_SLOTS = 64;

/**
 * Finds the place of an id without keeping the ids a second time: a hash table of places, whose ids are asked for where
 * they lie, and only where the hash is the same. Half of what a `Map` of a million texts takes, and quicker to fill.
 * (Open addressing; FNV-1, whose last step leaves ids that differ in their last letter side by side: what is numbered
 * one after the other is so in memory too.)
 */
export class IdTable {
  readonly #idAt: (place: number) => string;
  /**
   * Two numbers a slot, side by side in memory: a place, one higher than it is, or 0 where the slot is free; and the hash
   * of its id. At most half of the slots are taken.
   */
  #slots = new Uint32Array(FIRST_SLOTS * 2);
  #count = 0;

  /** @param idAt the id that was added for a place */
  constructor(idAt: (place: number) => string) {
    this.#idAt = idAt;
  }

  /** Makes room for so many more, which else is made as they come. */
  expect(more: number): void {
    const wanted = 2 ** Math.ceil(Math.log2((this.#count + more) * 2 + 1));
    if (wanted * 2 > this.#slots.length) this.#resize(wanted);
  }

  /** The place of an id, or -1. */
  find(id: string): number {
    return this.#slots[this.#slotOf(id, hash(id))] - 1;
  }

  /** Adds an id that is not there yet; false, and nothing added, where it is. `idAt(place)` has to answer it from now on. */
  add(id: string, place: number): boolean {
    const hashed = hash(id);
    const slot = this.#slotOf(id, hashed);
    if (this.#slots[slot] !== EMPTY) return false;
    this.#slots[slot] = place + 1;
    this.#slots[slot + 1] = hashed;
    this.#count += 1;
    if (this.#count * 4 > this.#slots.length) this.#resize(this.#slots.length);
    return true;
  }

  #slotOf(id: string, hashed: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hashed * 2) & mask;
    while (slots[slot] !== EMPTY && (slots[slot + 1] !== hashed || this.#idAt(slots[slot] - 1) !== id)) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  #resize(slotCount: number): void {
    const before = this.#slots;
    const mask = slotCount * 2 - 1;
    const slots = new Uint32Array(slotCount * 2);
    for (let from = 0; from < before.length; from += 2) {
      if (before[from] === EMPTY) continue;
      let slot = (before[from + 1] * 2) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 2) & mask;
      slots[slot] = before[from];
      slots[slot + 1] = before[from + 1];
    }
    this.#slots = slots;
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value, 0x01000193) ^ text.charCodeAt(i);
  return value >>> 0;
}
