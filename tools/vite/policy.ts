/** The content security policy in the page, for hosts that send none, and `_headers` for those that read one. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile, PAGE_POLICY, PAGE_POLICY_IN_DEV } from '../headers.mjs';

export function policy(): Plugin {
  let content = PAGE_POLICY;
  let appPage = '';
  return {
    name: 'policy',
    configResolved({ command, root }) {
      appPage = join(root, 'index.html');
      if (command === 'serve') content = PAGE_POLICY_IN_DEV;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
    // Before anything it is to hold for. Of the app only: the page that runs the component tests has scripts in it.
    transformIndexHtml: (_html, { filename }) =>
      filename === appPage
        ? [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }]
        : [],
  };
}
