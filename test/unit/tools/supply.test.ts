/** `npm run supply` before a registry that answers as it is told to. */
import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../../tools/setup.mjs';

const ADVISORIES = '/-/npm/v1/security/advisories/bulk';

let registry: Server;
let asked = 0;
afterEach(() => new Promise((resolve) => registry.close(resolve)));

async function registryAnswers(status: number, advisories: object): Promise<void> {
  asked = 0;
  registry = createServer((request, answer) => {
    if (request.url !== ADVISORIES) return answer.writeHead(404).end();
    asked++;
    answer.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(advisories));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
}

async function supply(...args: readonly string[]): Promise<{ readonly status: number | null; readonly said: string }> {
  const child = spawn(process.execPath, [join(root, 'tools/commands/supply.mjs'), ...args], {
    // As somebody may have set it who works without a network.
    env: {
      ...process.env,
      npm_config_registry: `http://127.0.0.1:${(registry.address() as AddressInfo).port}`,
      npm_config_offline: 'true',
      npm_config_audit: 'false',
      npm_config_fetch_retries: '0',
    },
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, said };
}

test('where the registry knows of no hole it says so, and has asked', async () => {
  await registryAnswers(200, {});
  const { status, said } = await supply('--sure');
  expect(said).toContain('known holes in what is shipped: none that is high or critical');
  expect(status).toBe(0);
  expect(asked).toBe(1);
});

test('a serious hole in something shipped fails, and is named', async () => {
  const hole = { id: 1, title: 'a hole', url: 'https://host/1', severity: 'high', vulnerable_versions: '*', cwe: [] };
  await registryAnswers(200, { lit: [hole] });
  const { status, said } = await supply();
  expect(said).toContain('lit: high, see npm audit');
  expect(said).not.toContain('none that is high');
  expect(status).toBe(1);
});

test(
  'a registry that answers no such question is told and fails only where it must be sure',
  { timeout: 180_000 },
  async () => {
    await registryAnswers(405, { message: 'no' });
    const told = await supply();
    expect(told.said).toContain('known holes in what is shipped: NOT CHECKED (405 Method Not Allowed)');
    expect(told.status).toBe(0);
    expect((await supply('--sure')).status).toBe(1);
  },
);
