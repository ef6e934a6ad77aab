/** Keys of the area "reference" → note to the translator. Placeholders stand in braces: {count}. */
export const referenceNotes = {} as const;
