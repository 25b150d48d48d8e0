/** The same, but rejects with a 'TimeoutError' when it is not settled by then: what hangs must not hold up whoever waits for it. */
export function inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException(`no answer in ${limitMs} ms`, 'TimeoutError')), limitMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
