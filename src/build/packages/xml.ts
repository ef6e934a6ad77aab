/** A text as it stands in XML, between tags or between quotes. What XML 1.0 cannot hold at all is left out. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A path of a package as an address in XML. */
export function xmlPath(path: string): string {
  return xml(path.split('/').map(encodeURIComponent).join('/'));
}
