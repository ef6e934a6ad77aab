// Display settings, discreet mode: before the first paint.
(() => {
  const page = document.documentElement,
    set = page.dataset;
  page.classList.add('js');
  // A frame is told its theme, and reads nothing that is kept.
  if ('frame' in set) {
    const [, theme] = /[#?&]theme=(light|dark)/.exec(location.hash) ?? [];
    if (theme) set.theme = theme;
    return;
  }
  const may = { theme: /^(light|dark)$/, text: /^1(25|50)$/, motion: /^less$/, speed: /^(slow|fast)$/ };
  try {
    const kept = JSON.parse(localStorage['display.v1']);
    for (const name in may) if (may[name].test(kept[name])) set[name] = kept[name];
  } catch {}
  try {
    const { discreet, seen } = sessionStorage;
    if (seen) set.seen = '';
    if (discreet) set.discreet = document.title = set.plainTitle;
  } catch {}
})();
