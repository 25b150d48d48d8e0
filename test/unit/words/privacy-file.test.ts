import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PRIVACY_PARTS } from '../../../src/ui/learn/privacy-page.ts';
import { topicsOf } from '../../../src/words/topics.ts';
import { root } from '../../../tools/setup.mjs';

/** Written anew by `npx vitest run --project unit -u` on this file. */
test('PRIVACY.md says what the page in the app says', async () => {
  const { privacy } = topicsOf('en');
  const parts = PRIVACY_PARTS.map((name) => privacy[name]);
  const text = [
    `# ${privacy.title}`,
    privacy.lead,
    ...parts.flatMap(({ title, paragraphs }) => [`## ${title}`, ...paragraphs]),
  ].join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(join(root, 'PRIVACY.md'));
});
