/**
 * Calls `leave` when the learner leaves the package, and not when one of its pages leads to another of them: a
 * platform that has been told the end takes no more from the next page.
 */
export function onLeaving(root: URL, leave: () => void): void {
  let staysInside = false;
  const lookAt = (address: string): void => {
    staysInside = address.startsWith(root.href);
  };
  // Back and forward tell it only where the browser has the newer interface.
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigate', (event) => {
    const { destination, hashChange } = event as Event & { destination: { url: string }; hashChange: boolean };
    if (!hashChange) lookAt(destination.url);
  });
  if (!navigation)
    document.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest?.('a[href]');
      if (link instanceof HTMLAnchorElement && link.target === '') lookAt(link.href);
    });
  addEventListener('pagehide', () => {
    if (!staysInside) leave();
    staysInside = false;
  });
}
