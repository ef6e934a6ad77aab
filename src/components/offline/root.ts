/**
 * The site's root, as the running page reaches it, wherever the site lies. The layout writes
 * `<html data-root="/">`; the build makes it relative (`../../`). Addresses made at run time start here.
 */
export const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);

/**
 * The address of a page of the site by its path, `en/help/`. In a copy that is opened from a folder it names the file,
 * because a browser shows a folder as a list.
 */
export function addressOfPage(path: string): string {
  const { href } = new URL(path, root);
  return document.documentElement.dataset['copy'] !== undefined && href.endsWith('/') ? `${href}index.html` : href;
}
