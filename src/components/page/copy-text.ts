/** Copies the text. Where that is not allowed, marks what is in `instead` and gives false. */
export async function copyText(text: string, instead: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(instead);
    return false;
  }
}
