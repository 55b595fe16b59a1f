/** A seeded source of chance (mulberry32), so that the demo is varied and still the same every time. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)]!;
  }

  /** A sum that looks like a sum: between the bounds, rounded to hundreds or thousands. */
  sum(from: number, to: number): number {
    const raw = from + this.next() * (to - from);
    const step = raw > 100_000 ? 1000 : 100;
    return Math.min(to, Math.max(from + 1, Math.round(raw / step) * step));
  }
}
