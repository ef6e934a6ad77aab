const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

/** What a file is, by its ending, as hosts say it. What has no ending is a page: `en/learn/`. */
export function contentType(file: string): string {
  return TYPES[/\.\w+$/.exec(file)?.[0] ?? '.html'] ?? 'application/octet-stream';
}

/** Whether something of this type gets smaller by packing. */
export function isText(type: string): boolean {
  return /^text\/|json|xml/.test(type);
}
