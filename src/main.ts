/** Headless for the command line (`?headless`), else the app. Each is loaded only when it is wanted. */
if (new URLSearchParams(location.search).has('headless')) await import('./app/headless.ts');
else await (await import('./app/start-app.ts')).startApp(document.body);

export {};
