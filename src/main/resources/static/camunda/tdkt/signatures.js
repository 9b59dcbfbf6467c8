// Who signed a PDF: beside every link to one.
import {api} from './server.js';
import {element} from './element.js';
import {besideFiles} from './links.js';

const PDF = /\.pdf\s*$/i;

async function show(link, path) {
  const lines = await api(`${path}/signatures`);
  if (lines.length && link.isConnected) link.after(element('div', {class: 'td-small td-signed'}, lines.join('\n')));
}

export const showSignatures = node => besideFiles(node, 'signatures', link => PDF.test(link.textContent), show);
