/** What a page of a package is told on its `<html>`, by the build: see src/build/packages/layout.ts. */
export interface InPackage {
  /** The page's own name; empty for the one at the root. */
  readonly page: string;
  /** The package's root, as the running page reaches it. */
  readonly root: URL;
  /** Names of pages that have to be finished before the whole is. Empty: it is finished with the page. */
  readonly needs: readonly string[];
}

export function inPackage(): InPackage {
  const { page = '', root = './', needs = '' } = document.documentElement.dataset;
  return { page, root: new URL(root, document.baseURI), needs: needs.split(' ').filter(Boolean) };
}

/** Shows on a page of contents what is finished: `[data-finished="wrong-court"]`. */
export function showFinished(done: readonly string[]): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-finished]'))
    mark.hidden = !done.includes(mark.dataset['finished'] ?? '');
}
