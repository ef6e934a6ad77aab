/**
 * Under `require-trusted-types-for 'script'` a script, a worker or a service worker may be named only through a
 * policy. The site has one, for its own files; it is the default one so that it covers the worker that the
 * search engine starts. There is none for HTML: nothing on the site makes HTML out of text.
 */
import { root } from './root.ts';

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

(globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, document.baseURI).href.startsWith(root.href)) return address;
    throw new TypeError('not a script of this site');
  },
});
