/** The version of the script for other sites. Another digit with every change; the first one stays 1. */
export const EMBED_VERSION = '1.0.0';
