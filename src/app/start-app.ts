/** Puts the app on the page with this browser's adapters. */
import { browserCameras } from '../capture/camera.ts';
import { appError } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import { firstSpeaker } from '../feedback/first-speaker.ts';
import { watchUpdates } from '../offline/updates.ts';
import { openSessions, wholeSessions } from '../storage/sessions.ts';
import '../ui/app-root.ts';
import type { UiEventName } from '../ui/events.ts';
import { browserAddress } from './address.ts';
import { Controller } from './controller.ts';
import { faultReport } from './fault-report.ts';
import { loadFirst, loadLanguage } from './load-language.ts';
import { askingToLeave } from './leaving.ts';
import { ALONE, otherWindows } from './other-windows.ts';
import { whenIdle } from './when-idle.ts';

/** A record, so that an event nobody listens for is a compile error. */
const UI_EVENTS: Record<UiEventName, true> = {
  'start-exercise': true,
  'try-sample': true,
  'choose-file': true,
  'choose-camera': true,
  'load-again': true,
  stop: true,
  'toggle-mute': true,
  'toggle-big-type': true,
  'toggle-pause': true,
  'plan-changed': true,
  'load-changed': true,
  'start-prescribed': true,
  'start-today': true,
  'day-pain-after': true,
  'next-block': true,
  'skip-block': true,
  'without-camera': true,
  'stop-day': true,
  'pain-between': true,
  'open-plan': true,
  'plan-drafted': true,
  'save-plan': true,
  'open-plan-file': true,
  'preview-plan': true,
  'accept-plan': true,
  'leave-plan': true,
  'open-programme': true,
  'programme-changed': true,
  'skip-day': true,
  'save-calendar': true,
  'open-assessment': true,
  'start-assessment': true,
  'follow-assessment': true,
  'open-learn': true,
  'open-guided': true,
  'start-guided': true,
  'open-exercises': true,
  'pain-after': true,
  'judge-rep': true,
  'note-changed': true,
  'delete-still': true,
  'restore-still': true,
  'delete-all-stills': true,
  'try-voice': true,
  recalibrate: true,
  'open-session': true,
  'open-report': true,
  'delete-session': true,
  'restore-session': true,
  'compare-reps': true,
  'open-history': true,
  'judge-anew': true,
  'stop-judging': true,
  'show-version': true,
  'open-settings': true,
  'open-data': true,
  'export-all': true,
  'export-session': true,
  'choose-backup': true,
  'take-backup': true,
  'delete-everything': true,
  'settings-changed': true,
  'choose-language': true,
  'open-check': true,
  'check-file': true,
  'stop-check': true,
  'show-moment': true,
  'mark-moment': true,
  'compare-moments': true,
  'save-check': true,
  back: true,
  'take-update': true,
  'dismiss-error': true,
};

/** Starts the app in `parent`. */
export async function startApp(parent: HTMLElement): Promise<void> {
  const screen = document.createElement('hingeline-app');
  const readOut = (text: string): void => screen.readOut(text);
  screen.reportOf = faultReport;
  const voice = firstSpeaker(readOut);
  const others = tryExtra(otherWindows, ALONE);
  const { store, error: storageError } = await openSessions({
    onNewer: (count) => controller.tell(appError('storage-newer', `${count} sessions`)),
    onDamaged: (count) => controller.tell(appError('storage-damaged', `${count} sessions`)),
    onUnblocked: () => void controller.unblocked(),
    onChange: () => others.tell(),
    persist: async () => navigator.storage?.persist?.(),
  });
  const updates = watchUpdates(serviceWorkers(), './service-worker.js', () => location.reload(), () => performance.now()); // prettier-ignore
  const controller = new Controller({
    screen,
    address: browserAddress(window),
    cameras: browserCameras(),
    store,
    storageError,
    speaker: voice.speaker,
    updates,
    leaving: askingToLeave(window),
    watchHidden: (changed) => document.addEventListener('visibilitychange', () => changed(document.hidden)),
    languages: navigator.languages,
    loadFirst,
    loadLanguage,
    storage: () => localStorage,
    today: () => new Date(),
    fetchLater: async () => {
      const [{ laterPorts, browserSpeaker }] = await Promise.all([import('./later-ports.ts'), wholeSessions()]);
      voice.become((openContext) => browserSpeaker(readOut, openContext));
      return laterPorts;
    },
  });
  for (const name of Object.keys(UI_EVENTS) as UiEventName[]) {
    screen.addEventListener(name, (event) => void controller.handle(name, (event as CustomEvent).detail));
  }
  others.listen(() => void controller.changedElsewhere());
  // Not before somebody listens: a quick first tap would be lost.
  parent.append(screen);
  await controller.start();
  whenIdle(() => {
    void controller.prefetch();
    updates.begin();
  });
}

/** While developing nothing is kept: what was changed is to be seen. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  return import.meta.env.PROD ? navigator.serviceWorker : undefined;
}
