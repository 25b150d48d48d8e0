export {};

if (new URLSearchParams(location.search).has('headless')) await import('./headless.ts');
