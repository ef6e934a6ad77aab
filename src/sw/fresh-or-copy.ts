/// <reference lib="webworker" />

/** How long a page may keep the reader waiting for the network. */
const PATIENCE_MS = 3000;

/**
 * The network's answer, or the copy where the network fails, says nothing for three seconds, or answers
 * something else. Where there is no copy either, whatever the network brings in the end.
 */
export async function freshOrCopy(
  request: Request,
  copy: () => Promise<Response | undefined>,
  isWanted: (response: Response) => boolean | Promise<boolean> = () => true,
): Promise<Response> {
  const fresh = fetch(request);
  const wanted = fresh
    .then(async (response) => ((await isWanted(response)) ? response : undefined))
    .catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  return (await Promise.race([wanted, late])) ?? (await copy()) ?? fresh;
}

/**
 * Whether an answer is a page of this course. The sign-in page of a public Wi-Fi comes with status 200 too,
 * and it must not stand where somebody looks for help.
 */
export async function isCoursePage(response: Response): Promise<boolean> {
  return response.ok && (await response.clone().text()).includes(' data-root=');
}
