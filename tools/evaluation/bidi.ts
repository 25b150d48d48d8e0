/** WebDriver BiDi (w3.org/TR/webdriver-bidi) over a web socket: commands that are answered, and events. */

/** What comes: the answer to a command, or an event. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export interface Bidi {
  /** Rejects with what the browser says when it refuses. */
  send<Result>(method: string, params: object): Promise<Result>;
  on<Params>(event: string, told: (params: Params) => void): void;
}

/** @throws Error where nobody answers at `address` */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`nobody answers at ${address}`)));
  });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, (params: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data)) as Message;
    if (method) return listeners.get(method)?.(params);
    const asked = waiting.get(id!);
    waiting.delete(id!);
    if (error) asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
  });
  let sent = 0;
  return {
    send: <Result>(method: string, params: object) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++sent;
        waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: <Params>(event: string, told: (params: Params) => void) =>
      void listeners.set(event, (params) => told(params as Params)),
  };
}
