/** A voice for pages in browsers that have none, which keeps what it says. */
import type { CameraWindow } from './page-camera.ts';

export interface VoiceWindow {
  spoken: Spoken[];
}

/** A line that was spoken. */
export interface Spoken {
  readonly text: string;
  /** On the clock of the camera's pictures; 0 without a camera. */
  readonly atMs: number;
  /** Since the page was loaded; slower than for a person while a busy machine looks at the camera. */
  readonly pageMs: number;
  readonly cameraIsOn: boolean;
  /** Another line, or silence, came before its end. */
  cut: boolean;
}

/**
 * Runs in the page before the app: a voice that keeps what it says and when, as headless browsers have none. It takes its
 * time by the camera's pictures while the camera is on, else by the page's clock; without a camera it is done at once.
 */
export function listenToVoice(locale: string): void {
  const { cameraClock } = window as unknown as Partial<CameraWindow>;
  const spoken: Spoken[] = [];
  class Utterance extends EventTarget {
    volume = 1;
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  }
  let current: Utterance | null = null;
  let stopWaiting = (): void => {};
  const after = (ms: number, call: () => void): void => {
    if (cameraClock?.isOn) stopWaiting = cameraClock.after(ms, call);
    else {
      const timer = setTimeout(call, cameraClock ? ms : 0);
      stopWaiting = () => clearTimeout(timer);
    }
  };
  const synthesis = Object.assign(new EventTarget(), {
    pending: false,
    paused: false,
    get speaking() {
      return current !== null;
    },
    getVoices: () => [{ lang: locale, localService: true, default: true, name: 'Test', voiceURI: 'test' }],
    speak(utterance: Utterance) {
      const line = {
        text: utterance.text,
        atMs: cameraClock?.nowMs ?? 0,
        pageMs: performance.now(),
        cameraIsOn: cameraClock?.isOn ?? false,
        cut: false,
      };
      if (utterance.volume > 0) spoken.push(line);
      utterance.addEventListener('error', () => (line.cut = true));
      current = utterance;
      stopWaiting();
      queueMicrotask(() => utterance.dispatchEvent(new Event('start')));
      after(60 * utterance.text.length, () => {
        if (current !== utterance) return;
        current = null;
        utterance.dispatchEvent(new Event('end'));
      });
    },
    cancel() {
      stopWaiting();
      const cut = current;
      current = null;
      cut?.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' }));
    },
    resume() {},
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  Object.assign(window, { spoken } satisfies VoiceWindow);
}
