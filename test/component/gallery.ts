/** Every screen with sample data, for looking at: `npx vite`, then /test/component/gallery.html?screen=NAME&language=de. Not part of the product. */
import '../../src/ui/app-root.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import type { Packed, Samples } from './samples.ts';
import { learnScenes } from './scenes-learn.ts';
import { sessionScenes } from './scenes-session.ts';
import { startScenes } from './scenes-start.ts';

/** A state, and the frame and picture painted under it. */
interface Scene {
  readonly state: ScreenState;
  readonly of?: Samples;
  readonly packed?: Packed;
  readonly picture?: string;
}

const scenes: Readonly<Record<string, Scene>> = {
  ...startScenes,
  loading: {
    state: {
      screen: 'loading',
      progress: { loadedBytes: 6_200_000, totalBytes: 21_400_000 },
      step: 'model',
      error: null,
    },
  },
  ...learnScenes,
  ...sessionScenes,
};

const query = new URLSearchParams(location.search);
const scene = scenes[query.get('screen') ?? 'start'];
if (scene) await show(scene);
else listScenes();
document.body.dataset['ready'] = 'true';

async function show({ state, of, packed, picture }: Scene): Promise<void> {
  const app = document.createElement('hingeline-app');
  const language = LANGUAGES.find((each) => each === query.get('language'));
  app.state = language && 'language' in state ? { ...state, language } : state;
  document.body.append(app);
  await app.updateComplete;
  await app.picture?.updateComplete;
  const pictures = query.get('pictures');
  if (picture && pictures) {
    const response = await fetch(`${pictures}/${picture}.jpg`);
    app.showBitmap(await createImageBitmap(await response.blob()));
  }
  if (!of || !packed || !('reading' in state) || !state.reading) return;
  if (state.screen === 'live') {
    const way = [0, 1, 2].map(of.repFrames).find((frames) => frames.includes(packed)) ?? [];
    for (const frame of way.slice(0, way.indexOf(packed))) app.paint(of.readingOf(frame), of.frameOf(frame));
  }
  app.paint(state.reading, of.frameOf(packed));
}

/** No such name: all of them. */
function listScenes(): void {
  for (const name of Object.keys(scenes)) {
    const link = document.createElement('a');
    link.href = `?screen=${name}`;
    link.textContent = name;
    document.body.append(link, ' ');
  }
}
