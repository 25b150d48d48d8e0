/** What makes the build an app to be installed: its manifest, and the service worker that keeps it on the device. */
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Kept at once; the body model is kept by its own manifest, pictures for the host's or the browser's shop window are not. */
const KEPT = ['**/*.{html,js,css,svg,webmanifest,mp4}', 'LICENSE', '*.md'];

/**
 * The service worker of `src/offline`, with the list of what the build consists of. `npm run dev`, the gallery and the tests
 * have none.
 *
 * @param isOn whether to make it
 */
export function offline(isOn: boolean): Plugin[] {
  return VitePWA({
    disable: !isOn,
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'service-worker.ts',
    injectRegister: null, // by src/offline/updates.ts
    manifest: {
      id: './',
      name: 'Hingeline: a spirit level for your back',
      short_name: 'Hingeline',
      description: 'Measures hips and back in a hip hinge or a bridge from a webcam, on this device.',
      lang: 'en',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      // The camera stands beside a person who stands, or lies.
      orientation: 'any',
      theme_color: '#fbfaf7',
      background_color: '#fbfaf7',
      categories: ['health', 'fitness', 'sports'],
      icons: [
        { src: './install/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: './install/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: './install/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      screenshots: [
        { src: './install/start-wide.jpg', sizes: '1280x800', type: 'image/jpeg', form_factor: 'wide', label: 'First screen' },
        { src: './install/live-wide.jpg', sizes: '1280x800', type: 'image/jpeg', form_factor: 'wide', label: 'A hip hinge, live' },
        { src: './install/start-narrow.jpg', sizes: '780x1688', type: 'image/jpeg', form_factor: 'narrow', label: 'First screen' },
      ], // prettier-ignore
    },
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: KEPT,
      globIgnores: ['blazepose/**', 'install/**'],
      maximumFileSizeToCacheInBytes: 4e6,
      minify: true,
      rollupFormat: 'iife', // a classic worker runs in every browser that has any
      target: 'es2022',
    },
    // Its own build would print on, whatever the build it is part of was asked to say.
    integration: { configureCustomSWViteBuild: (build) => void (build.logLevel = 'warn') },
    minify: true,
  });
}
