import type { PageReading } from './page-reading.ts';

/**
 * The policy of one page, as it stands in its own `<meta>`: so it holds on a memory stick and on hosts that
 * send no headers too. No page has anything to run or to style inside itself (the build refuses that), so it
 * names no digests. What a page does not do is not allowed: WebAssembly where there is no search, frames
 * where there are none.
 *
 * `default` is the one Trusted Types policy, in src/components/offline/trusted.ts.
 */
export function pagePolicy(page: Pick<PageReading, 'hasSearch' | 'hasFrames'>): string {
  return [
    "default-src 'none'",
    `script-src 'self'${page.hasSearch ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    ...(page.hasFrames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
