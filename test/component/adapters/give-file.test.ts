import { afterEach, expect, test, vi } from 'vitest';
import { giveFile } from '../../../src/app/give-file.ts';

const file = new File(['{}'], 'plan.json', { type: 'application/json' });
/** Names of what was downloaded. */
const downloads = (): string[] => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
};
/** A device with a finger for a pointer, that shares files so. */
const phone = (share: (data?: ShareData) => Promise<void>): void => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  Object.assign(navigator, { canShare: () => true, share });
};

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'canShare');
  Reflect.deleteProperty(navigator, 'share');
});

test('a file is a download, under its name', async () => {
  const names = downloads();
  expect(await giveFile(file)).toBe(true);
  expect(names).toEqual(['plan.json']);
});

test('on a phone it goes to whatever the person chooses, and nothing lands in a folder', async () => {
  const names = downloads();
  const shared: (readonly File[] | undefined)[] = [];
  phone(async (data) => void shared.push(data?.files));
  expect(await giveFile(file)).toBe(true);
  expect([shared, names]).toEqual([[[file]], []]);
});

test('who thinks better of it gets nothing, which is told; where sharing is not allowed it is a download', async () => {
  const names = downloads();
  phone(() => Promise.reject(new DOMException('', 'AbortError')));
  expect(await giveFile(file)).toBe(false);
  expect(names).toEqual([]);
  phone(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  expect(await giveFile(file)).toBe(true);
  expect(names).toEqual(['plan.json']);
});
