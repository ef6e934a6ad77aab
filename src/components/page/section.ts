/** The parts of the site that the head can mark as the one we are in. */
export type Section = 'learn' | 'practice' | 'search' | 'help';
