import { cdp } from 'vitest/browser';

/** What the person's device prefers, by the names that media queries have; nothing again with none. */
export async function emulate(
  features: Partial<
    Record<'prefers-color-scheme' | 'forced-colors' | 'prefers-reduced-motion' | 'prefers-contrast', string>
  >,
): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: list });
}
