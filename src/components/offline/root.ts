/**
 * The site's root, as the running page reaches it, wherever the site lies. The layout writes
 * `<html data-root="/">`; the build makes it relative (`../../`). Addresses made at run time start here.
 */
export const root = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI);
