/** What stands inside the <svg> of a drawing file, on one line. Throws for a file that is not there. */
export function svgInside(files: Readonly<Record<string, string>>, folder: string, name: string): string {
  const file = files[`./${folder}/${name}.svg`];
  const inside = file && /<svg[^>]*>([\s\S]*)<\/svg>/.exec(file)?.[1];
  if (!inside) throw new Error(`there is no drawing src/components/illustration/${folder}/${name}.svg`);
  return inside.replace(/\n/g, '');
}
