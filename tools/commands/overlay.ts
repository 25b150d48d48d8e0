/**
 * Draws person and outline on photographs, to be looked at.
 *
 *     npm run overlay -- FOLDER OUT
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { MODEL } from '../evaluation/analyze-clip.ts';
import { openHeadless } from '../evaluation/headless-browser.ts';

const [folder, out] = process.argv.slice(2);
if (!folder || !out) {
  console.error('usage: npm run overlay -- FOLDER OUT');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const { page, close } = await openHeadless();
await page.evaluate(() => {
  document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'recording' }));
});
for (const name of readdirSync(folder).filter((file) => /\.(jpe?g|png|webp)$/i.test(file))) {
  await page.setInputFiles('#recording', join(folder, name));
  const { pngUrl, personFound, outlineFound } = await page.evaluate((model) => {
    const file = document.querySelector<HTMLInputElement>('#recording')!.files![0]!;
    return window.hingeline.overlay(file, model);
  }, MODEL);
  writeFileSync(join(out, `${parse(name).name}.png`), Buffer.from(pngUrl.split(',')[1]!, 'base64'));
  console.log(`${name}: ${personFound ? 'person' : 'nobody'}, ${outlineFound ? 'outline' : 'no outline'}`);
}
await close();
process.exit(0);
