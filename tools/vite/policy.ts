/** The content security policy in the page, for hosts that send none. */
import type { Plugin } from 'vite';
import { PAGE_POLICY, PAGE_POLICY_IN_DEV } from '../headers.mjs';

export function policy(): Plugin {
  let content = PAGE_POLICY;
  return {
    name: 'policy',
    configResolved({ command }) {
      if (command === 'serve') content = PAGE_POLICY_IN_DEV;
    },
    // Before anything it is to hold for.
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}
