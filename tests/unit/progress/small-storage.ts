/** A storage as a browser has it: text only, in memory, with as much room as it is given. */
export class SmallStorage implements Storage {
  readonly kept = new Map<string, string>();
  room: number;
  constructor(room = Infinity) {
    this.room = room;
  }
  get length() {
    return this.kept.size;
  }
  clear() {
    this.kept.clear();
  }
  key(index: number) {
    return [...this.kept.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  removeItem(key: string) {
    this.kept.delete(key);
  }
  setItem(key: string, value: string) {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(key, value);
  }
}

/** A storage that the browser refuses to give. */
export const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError');
};
