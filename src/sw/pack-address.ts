/**
 * The address of the pack of a language, or of what all share: its files one after another, in the order of the
 * list, with nothing between them. `.txt`, because hosts compress by name and leave names they don't know as they are.
 */
export function packAddress(version: string, language: string): string {
  return `packs/${version}-${language || 'all'}.txt`;
}
