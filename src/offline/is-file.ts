/** Whether an answer is what was asked for, and worth keeping: some hosts answer with their first page for whatever is not there. */
export function isFile({ status, headers }: Pick<Response, 'status' | 'headers'>): boolean {
  return status === 200 && !headers.get('Content-Type')?.startsWith('text/html');
}
