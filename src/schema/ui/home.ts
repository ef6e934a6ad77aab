/** Keys of the area "home" → note to the translator. Placeholders stand in braces: {count}. */
export const homeNotes = {} as const;
