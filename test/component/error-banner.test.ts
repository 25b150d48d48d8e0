import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { appError, type AppError } from '../../src/ports/errors.ts';
import { faultReport } from '../../src/app/fault-report.ts';
import '../../src/ui/error-banner.ts';
import '../../src/ui/loading/loading-screen.ts';
import './in-english.ts';
import { expectAccessible, mount, textOf } from './mount.ts';

afterEach(() => vi.restoreAllMocks());

const unknown: AppError = {
  ...appError('unknown', 'TypeError: x is not a function'),
  stage: 'folding',
  stack: 'TypeError: x is not a function\n    at stepSession (session.ts:12)',
};

/** Reaches the report by keyboard alone and presses it. */
async function copyByKeyboard(error: AppError) {
  const banner = await mount('hingeline-error', { error, reportOf: faultReport });
  await userEvent.tab();
  await userEvent.tab();
  expect(textOf(banner.shadowRoot!.activeElement!)).toBe('Copy the report');
  await userEvent.keyboard('{Enter}');
  return banner;
}

test('what is unknown is called that, and its report is copied, without anything of the person', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const banner = await copyByKeyboard(unknown);
  await vi.waitFor(() => expect(textOf(banner)).toContain('Copied.'));
  expect(textOf(banner)).toContain('Something happened that this app does not know.');
  expect(banner.shadowRoot!.querySelector('[role=status]')).not.toBeNull();
  const [report] = write.mock.calls[0]!;
  expect(report).toMatch(/^Hingeline \d+\.\d+\.\d+\nbrowser: .*Chrome/);
  for (const part of ['stage: folding', 'code: unknown', 'detail: TypeError: x', 'absent: ', 'at stepSession'])
    expect(report).toContain(part);
  await expectAccessible();
});

test('where the clipboard is refused, the text can be selected and is', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const banner = await copyByKeyboard(unknown);
  await vi.waitFor(() => expect(banner.shadowRoot!.activeElement?.tagName).toBe('TEXTAREA'));
  const area = banner.shadowRoot!.querySelector('textarea')!;
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(faultReport(unknown));
  await expectAccessible();
});

test('the report names what is absent here', () => {
  expect(faultReport(unknown, { speech: () => false, sound: () => true, 'wake lock': () => false })).toContain(
    'absent: speech, wake lock',
  );
});

test('what the person can do alone needs no report, and a new error begins anew', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const banner = await copyByKeyboard(unknown);
  await vi.waitFor(() => expect(textOf(banner)).toContain('Copied.'));
  banner.error = appError('pose-failed');
  await banner.updateComplete;
  expect(textOf(banner)).toContain('Copy the report');
  banner.error = appError('camera-refused');
  await banner.updateComplete;
  expect(textOf(banner)).not.toContain('Copy');
});

test('while the screen alone may have the session under review, it is offered as a file', async () => {
  const banner = await mount('hingeline-error', { error: appError('storage-full'), canSave: true });
  const asked = vi.fn();
  banner.addEventListener('export-session', ({ detail }) => asked(detail));
  const button = banner.shadowRoot!.querySelector<HTMLButtonElement>('button.report')!;
  expect(textOf(button)).toBe('Save this session as a file');
  button.click();
  expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'backup' });
  await expectAccessible();
  for (const other of [{ error: appError('camera-black') }, { error: appError('storage-full'), canSave: false }]) {
    Object.assign(banner, { canSave: true }, other);
    await banner.updateComplete;
    expect(textOf(banner)).not.toContain('Save this session');
  }
});

test('a download that has stopped says so, and is begun anew at a tap', async () => {
  const screen = await mount('hingeline-loading', {
    state: { screen: 'loading', step: 'model-stalled', progress: null, error: null },
  });
  const asked = vi.fn();
  screen.addEventListener('load-again', asked);
  expect(textOf(screen.shadowRoot!.querySelector('[role=status]')!)).toMatch(
    /The body model has stopped arriving .*Check the connection/,
  );
  screen.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
  expect(asked).toHaveBeenCalledOnce();
});
