/** One screen with sample data on an otherwise empty page, for the gallery. Not part of the product. */
import { loadLanguage } from '../../src/app/load-language.ts';
import '../../src/ui/app-root.ts';
import '../../src/ui/later-screens.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';
import type { Language } from '../../src/words/language.ts';
import { loadCheckWords } from '../../src/words/check.ts';
import { loadTopics } from '../../src/words/topics.ts';
import type { Packed, Samples } from './samples.ts';
import { assessmentScenes } from './scenes-assessment.ts';
import { checkScenes } from './scenes-check.ts';
import { compareScenes } from './scenes-compare.ts';
import { guidedScenes } from './scenes-guided.ts';
import { dayScenes } from './scenes-day.ts';
import { historyScenes } from './scenes-history.ts';
import { dataScenes } from './scenes-data.ts';
import { learnScenes } from './scenes-learn.ts';
import { reportScenes } from './scenes-report.ts';
import { planScenes } from './scenes-plan.ts';
import { programmeScenes } from './scenes-programme.ts';
import { sessionScenes } from './scenes-session.ts';
import { startScenes } from './scenes-start.ts';

/** A state, and the frame and picture painted under it. */
interface Scene {
  readonly state: ScreenState;
  readonly of?: Samples;
  readonly packed?: Packed;
  readonly picture?: string;
}

/** By the names they have in the gallery. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...startScenes,
  ...historyScenes,
  ...assessmentScenes,
  loading: {
    state: {
      screen: 'loading',
      progress: { loadedBytes: 6_200_000, totalBytes: 21_400_000 },
      step: 'model',
      error: null,
    },
  },
  'loading-stalled': {
    state: {
      screen: 'loading',
      progress: { loadedBytes: 6_200_000, totalBytes: 21_400_000 },
      step: 'model-stalled',
      error: null,
    },
  },
  'camera-asked': { state: { screen: 'loading', progress: null, step: 'camera-asked', error: null } },
  ...dataScenes,
  ...learnScenes,
  ...checkScenes,
  ...guidedScenes,
  ...compareScenes,
  ...sessionScenes,
  ...planScenes,
  ...programmeScenes,
  ...dayScenes,
  ...reportScenes,
};

/** How a scene is shown. */
export interface Showing {
  readonly language: Language;
  /** As the device has it when null. */
  readonly theme: 'light' | 'dark' | null;
  /** Address of a folder with pictures of the moments; null for none. */
  readonly pictures: string | null;
}

/** Shows a scene. Afterwards `data-ready` is on the body. */
export async function showScene({ state, of, packed, picture }: Scene, showing: Showing): Promise<void> {
  if (showing.theme) imitateTheme(showing.theme);
  const { language } = showing;
  await Promise.all([loadLanguage(language), loadTopics(language), loadCheckWords(language)]);
  setLanguage(showing.language);
  const app = document.createElement('hingeline-app');
  app.state = inLanguage(state, showing.language);
  document.body.append(app);
  await app.updateComplete;
  await app.picture?.updateComplete;
  if (picture && showing.pictures) {
    const response = await fetch(`${showing.pictures}/${picture}.jpg`);
    app.showBitmap(await createImageBitmap(await response.blob()));
  }
  if (of && packed && 'reading' in state && state.reading) {
    if (state.screen === 'live') {
      const way = [0, 1, 2].map(of.repFrames).find((frames) => frames.includes(packed)) ?? [];
      for (const frame of way.slice(0, way.indexOf(packed))) app.paint(of.readingOf(frame), of.frameOf(frame));
    }
    app.paint(state.reading, of.frameOf(packed));
  }
  document.body.dataset['ready'] = 'true';
}

function inLanguage(state: ScreenState, language: Language): ScreenState {
  if ('settings' in state) return { ...state, settings: { ...state.settings, language } };
  return 'language' in state ? { ...state, language } : state;
}

/** Makes the page believe that the device is light or dark. */
function imitateTheme(theme: 'light' | 'dark'): void {
  const asks = (query: string): boolean => query.includes('prefers-color-scheme');
  const real = window.matchMedia.bind(window);
  const answer = (query: string): string => (query.includes(theme) ? 'all' : 'not all');
  window.matchMedia = (query) => real(asks(query) ? answer(query) : query);
  for (const rule of [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])) {
    if (rule instanceof CSSMediaRule && asks(rule.media.mediaText)) rule.media.mediaText = answer(rule.media.mediaText);
  }
  document.documentElement.style.colorScheme = theme;
}
