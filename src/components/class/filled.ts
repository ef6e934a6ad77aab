/** A sentence with what belongs in its braces. What was typed is put in as text, and never read as a sentence. */
export function filled(sentence: string, said: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(said[name] ?? whole));
}
