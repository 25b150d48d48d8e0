/** Runs pose and outline over every clip of a folder, once: DIR/NAME.mp4 → CACHE/NAME.json. */
import { mkdirSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHeadless } from './headless-browser.ts';
const [dir, cache, variant = 'full'] = process.argv.slice(2) as [string, string, string];
mkdirSync(cache, { recursive: true });
const { page, close } = await openHeadless();
await page.setContent;
await page.evaluate(() => { const i = document.createElement('input'); i.type = 'file'; document.body.append(i); });
for (const name of readdirSync(dir).filter((f) => f.endsWith('.mp4') && !f.endsWith('.part.mp4'))) {
  const out = join(cache, name.replace('.mp4', '.json'));
  if (existsSync(out)) continue;
  const t = Date.now();
  await page.setInputFiles('input', join(dir, name));
  const text = await page.evaluate(async (variant) => {
    const file = document.querySelector('input')!.files![0]!;
    const r = await (window as any).hingeline.estimateAll(file, { variant, inference: 'cpu' }, () => {});
    const rd = (v: number, d: number) => Math.round(v * d) / d;
    return JSON.stringify({ ...r, frames: r.frames.map((f: any) => ({ poseMs: rd(f.poseMs,10), outlineMs: rd(f.outlineMs,10), t: f.frame.timestampMs, w: f.frame.widthPx, h: f.frame.heightPx,
      lm: f.frame.person?.landmarks.flatMap((l: any) => [rd(l.xPx,100), rd(l.yPx,100), rd(l.visibility,1000)]),
      wl: f.frame.person?.world.flatMap((l: any) => [rd(l.xM,1e4), rd(l.yM,1e4), rd(l.zM,1e4)]),
      ol: f.frame.person?.outlinePx ? Array.from(f.frame.person.outlinePx as Float32Array, (v) => rd(v,100)) : null })) });
  }, variant);
  writeFileSync(out, text);
  const r = JSON.parse(text);
  const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1];
  console.log(name, r.frames.length, 'frames', Date.now() - t, 'ms; pose', med(r.frames.map((f: any) => f.poseMs)), 'outline', med(r.frames.map((f: any) => f.outlineMs)), 'no person', r.frames.filter((f: any) => !f.lm).length, 'no outline', r.frames.filter((f: any) => f.lm && !f.ol).length);
}
await close();
process.exit(0);
