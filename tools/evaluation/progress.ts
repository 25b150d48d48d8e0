/** What is told of several recordings: how far they are, and what became of them. */
import type { Failure } from './recordings.ts';
import type { Analysed } from './reps-table.ts';

/** What is written to. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A line for each that ended and, below it, one for those under way. */
export class Progress {
  private readonly underWay = new Map<string, number>();
  private ended = 0;
  private shown = '';

  /** @param total recordings in all */
  constructor(
    private readonly total: number,
    private readonly terminal: Terminal,
  ) {}

  /** @param share 0…1 of a recording */
  reach(name: string, share: number): void {
    this.underWay.set(name, share);
    this.show();
  }

  /** A line that stays: what became of a recording. */
  end(name: string, outcome: string): void {
    this.underWay.delete(name);
    this.ended++;
    this.wipe();
    this.terminal.write(`${this.ended} of ${this.total}  ${name}: ${outcome}\n`);
    this.show();
  }

  /** A file or a pipe gets no line that is written over. */
  private show(): void {
    if (!this.terminal.isTTY) return;
    const parts = [...this.underWay].map(([name, share]) => `${name} ${Math.floor(100 * Math.min(1, share))} %`);
    const line = parts.join(', ').slice(0, (this.terminal.columns ?? 80) - 1);
    if (line === this.shown) return;
    this.wipe();
    this.terminal.write(line);
    this.shown = line;
  }

  private wipe(): void {
    if (this.shown) this.terminal.write(`\r${' '.repeat(this.shown.length)}\r`);
    this.shown = '';
  }
}

/** What became of all, in one line. */
export function closingLine(analysed: readonly Analysed[], failures: readonly Failure[]): string {
  const reps = analysed.reduce((sum, { report }) => sum + report.reps.length, 0);
  const done = `${analysed.length} of ${analysed.length + failures.length} analysed, ${reps} reps.`;
  if (failures.length === 0) return done;
  return `${done} Not analysed: ${failures.map(({ path, why }) => `${path}: ${why}`).join(' ')}`;
}
