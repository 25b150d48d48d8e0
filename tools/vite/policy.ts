/** The content security policy in the page, for hosts that send none, and `_headers` for those that read one. */
import type { Plugin } from 'vite';
import { headersFile, PAGE_POLICY, PAGE_POLICY_IN_DEV } from '../headers.mjs';

export function policy(): Plugin {
  let content = PAGE_POLICY;
  return {
    name: 'policy',
    configResolved({ command }) {
      if (command === 'serve') content = PAGE_POLICY_IN_DEV;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
    // Before anything it is to hold for.
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}
