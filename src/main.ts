/** Headless for the command line (`?headless`), else the app. Each is loaded only when it is wanted. */
import { missingIn } from './app/browser-needs.ts';

const missing = missingIn(window);
if (new URLSearchParams(location.search).has('headless')) await import('./app/headless.ts');
else if (missing.length > 0) {
  const { showUnsupported } = await import('./app/unsupported-page.ts');
  showUnsupported(document.body, missing, navigator.languages);
} else await (await import('./app/start-app.ts')).startApp(document.body);
// It says that the browser may be too old.
document.querySelector('#waiting')?.remove();
