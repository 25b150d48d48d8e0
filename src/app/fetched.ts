/** What few come to: its code is fetched with the first who does, and it is there from then on. */
import type { StoredSessions } from './stored-sessions.ts';

export class Fetched<Part> {
  private part: Part | null = null;

  /** @param load of its code, and what makes it */
  constructor(
    private readonly stored: Pick<StoredSessions, 'fetched'>,
    private readonly load: () => Promise<() => Part>,
  ) {}

  /** Null until somebody came to it. */
  get now(): Part | null {
    return this.part;
  }

  /** For who comes to it. @returns null where it cannot be had, which is told, or is not wanted any more */
  come(): Promise<Part | null> {
    return this.stored.fetched(() => this.get());
  }

  /** Rejects where it cannot be had. */
  async get(): Promise<Part> {
    if (this.part) return this.part;
    const make = await this.load();
    // Two may have asked at once.
    return (this.part ??= make());
  }
}
