/** The built app's headless page, to which pictures are shown as a camera would. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Placed } from '../../src/app/headless.ts';
import { MODEL } from '../../tools/evaluation/analyze-clip.ts';
import { openHeadless } from '../../tools/evaluation/headless-browser.ts';
import { root } from '../../tools/setup.mjs';
import { installAlterations, type Alteration, type Picture } from './altered-pictures.ts';

/** Between two pictures, ms. */
const EVERY_MS = 100;

interface PlacementWindow {
  calm: Record<string, Picture[]>;
  alter(picture: Picture, change: Alteration, other: Picture | null): ImageBitmap;
}

/** Where quiet pictures come from: a stretch of a recording, or a still. */
export interface Material {
  /** Path from the project's root. */
  readonly path: string;
  readonly exerciseId: string;
  readonly fromMs?: number;
  readonly pictures?: number;
}

export class PlacementPage {
  private constructor(
    private readonly page: Page,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<PlacementPage> {
    const { page, close } = await openHeadless();
    await page.route('**/material/*', (route) =>
      route.fulfill({ path: join(root, decodeURIComponent(route.request().url().split('/material/')[1]!)) }),
    );
    await page.evaluate(installAlterations);
    await page.evaluate(() => void Object.assign(window, { calm: {} }));
    return new PlacementPage(page, close);
  }

  /** Takes pictures of somebody well placed, and where they are seen in them. */
  async take(name: string, { path, exerciseId, fromMs = 0, pictures = 1 }: Material): Promise<void> {
    const url = `material/${encodeURIComponent(path)}`;
    await this.page.evaluate(
      async ({ name, url, exerciseId, fromMs, untilMs, model }) => {
        const blob = await (await fetch(url)).blob();
        const images = url.endsWith('.mp4')
          ? (await window.hingeline.pictures(new File([blob], name), 100, untilMs)).slice(fromMs / 100)
          : [await createImageBitmap(blob)];
        // The last of three looks at the same picture has settled.
        const { frames } = await window.hingeline.place([images[0]!, images[0]!, ...images], exerciseId, model, 100);
        const { calm } = window as unknown as PlacementWindow;
        calm[name] = images.map((image, i) => ({ image, seen: frames[i + 2]! }));
      },
      { name, url, exerciseId, fromMs, untilMs: fromMs + EVERY_MS * pictures, model: MODEL },
    );
  }

  /**
   * Shows `count` pictures of `name`, to and fro, altered in turn by `changes` (the last of them lasts), and tells what
   * the app says to each. `other` is who is added.
   */
  async show(
    name: string,
    exerciseId: string,
    changes: readonly (Alteration | null)[],
    count: number,
    other = name,
  ): Promise<readonly Placed[]> {
    return this.page.evaluate(
      async ({ name, exerciseId, changes, count, other, everyMs, model }) => {
        const { calm, alter } = window as unknown as PlacementWindow;
        const round = [...calm[name]!, ...calm[name]!.toReversed()];
        const images = Array.from({ length: count }, (_, i) => {
          const picture = round[i % round.length]!;
          const change = changes[Math.min(i, changes.length - 1)] ?? null;
          return change ? alter(picture, change, calm[other]!.at(-1)!) : picture.image;
        });
        const { placed } = await window.hingeline.place(images, exerciseId, model, everyMs);
        return placed;
      },
      { name, exerciseId, changes, count, other, everyMs: EVERY_MS, model: MODEL },
    );
  }
}

/** What is said of most of these pictures; 'ok' for nothing. */
export function lasting(placed: readonly Placed[]): string | null {
  const counts = new Map<string, number>();
  for (const { guidance } of placed) counts.set(guidance ?? 'ok', (counts.get(guidance ?? 'ok') ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > placed.length / 2 ? most[0] : null;
}
