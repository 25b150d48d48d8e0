/**
 * On a phone a file is wanted in a message rather than in a folder.
 *
 * @returns false where the person thought better of it, and has no file
 */
export async function giveFile(file: File): Promise<boolean> {
  const shared = { files: [file] };
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.(shared)) {
    try {
      await navigator.share(shared);
      return true;
    } catch (thrown) {
      // Where sharing is not allowed, there is still the download.
      if (thrown instanceof DOMException && thrown.name === 'AbortError') return false;
    }
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // Not at once: some browsers begin to read it a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}
