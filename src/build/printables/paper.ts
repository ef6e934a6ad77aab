/** The sizes of paper that there is a file for, as they are called in file names. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** A finished page that becomes files for paper. */
export interface Sheet {
  /** The name of its files: `technique-cards`, `plan-four-tests`, `help-gb`. */
  readonly of: string;
  readonly lang: string;
  /** The file of the finished site. */
  readonly page: string;
}

/** One of its files. */
export interface Pdf extends Sheet {
  readonly paper: Paper;
  /** Where it lies in the site. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** `downloads/en/print/plan-four-tests-a4.pdf`. */
export function pdfPath({ of, lang }: Pick<Sheet, 'of' | 'lang'>, paper: Paper): string {
  return `downloads/${lang}/print/${of}-${paper}.pdf`;
}
