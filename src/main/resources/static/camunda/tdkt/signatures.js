// Who signed a PDF: beside every link to one, wherever it is listed. Asked for apart, so that no list waits for it.
import {api} from './server.js';

const PDF = /\.pdf\s*$/i;
const FILE = '/camunda/api/tdkt/files/';

async function show(link) {
  const path = link.getAttribute('href');
  link.dataset.asked = path;
  try {
    const lines = await api(`${path}/signatures`);
    if (!lines.length || !link.isConnected) return;
    const box = document.createElement('div');
    box.className = 'td-small td-signed';
    box.textContent = lines.join('\n');
    link.after(box);
  } catch (unknown) { /* shown, never blocking */ }
}

/** Also links that are drawn later, inside this node. */
export function showSignatures(node) {
  const look = () => node.querySelectorAll(`a[href^="${FILE}"]`).forEach(link => {
    if (PDF.test(link.textContent) && link.dataset.asked !== link.getAttribute('href')) show(link);
  });
  look();
  new MutationObserver(look).observe(node, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['href']});
}
