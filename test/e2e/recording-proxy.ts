/**
 * Stands between the browser and the network and keeps every request that leaves the browser, whoever sent it: the page, a
 * worker, the service worker, the browser itself. Nothing gets past it: the browser knows no other way out.
 */
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

export interface SentRequest {
  readonly method: string;
  /** The whole address; of an encrypted connection host and port. */
  readonly url: string;
  /** Of what was sent with it. */
  readonly bytes: number;
}

export interface RecordingProxy {
  readonly server: string;
  /** Everything so far, in order. */
  readonly sent: readonly SentRequest[];
  close(): Promise<void>;
}

/**
 * @param passes what may go on to the network: everything else is kept and refused
 * @param tunnels whether it may be a web socket too, as the development server has one
 */
export async function recordingProxy(passes: string, tunnels: boolean): Promise<RecordingProxy> {
  const sent: SentRequest[] = [];
  const note = ({ method = '', url = '' }: IncomingMessage, bytes: number): void =>
    void sent.push({ method, url, bytes });
  const server = createServer((incoming, answer) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      note(incoming, body.length);
      const { method, url = '', headers } = incoming;
      if (!url.startsWith(passes)) return answer.writeHead(403).end();
      const onward = ask(url, { method, headers }, (found) => {
        answer.writeHead(found.statusCode ?? 502, found.headers);
        found.pipe(answer);
      });
      onward.on('error', () => answer.writeHead(502).end());
      onward.end(body);
    });
  });
  server.on('connect', (incoming, socket) => {
    const { host, hostname, port } = new URL(passes);
    if (tunnels && incoming.url === host) {
      const onward = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
      return socket.on('error', () => onward.destroy());
    }
    note(incoming, 0);
    // A browser that is being closed hangs up on the answer.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
