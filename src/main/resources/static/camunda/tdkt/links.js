// Something beside every link to a file, wherever it is listed. Asked for apart, so that no list waits for it.
export const FILES = '/camunda/api/tdkt/files/';

/** Calls `show` once for every link inside the node that fits, also for those drawn later. */
export function besideFiles(node, name, fits, show) {
  const look = () => node.querySelectorAll(`a[href^="${FILES}"]`).forEach(link => {
    const path = link.getAttribute('href');
    if (!fits(link, path) || link.dataset[name] === path) return;
    link.dataset[name] = path;
    show(link, path).catch(() => {}); // shown, never blocking
  });
  look();
  new MutationObserver(look).observe(node, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['href']});
}
