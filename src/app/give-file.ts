/** On a phone a file is wanted in a message rather than in a folder. */
export async function giveFile(file: File): Promise<void> {
  const shared = { files: [file] };
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.(shared)) {
    try {
      return await navigator.share(shared);
    } catch (thrown) {
      // The person thought better of it; where sharing is not allowed, there is still the download.
      if (thrown instanceof DOMException && thrown.name === 'AbortError') return;
    }
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // Not at once: some browsers begin to read it a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
