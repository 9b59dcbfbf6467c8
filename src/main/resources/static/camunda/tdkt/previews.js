// "Xem trước" beside every link to a Word file, wherever it is listed: its pages open in a tab of their own.
const WORD = /\.docx\s*$/i;
const FILE = '/camunda/api/tdkt/files/';
const PAGE = '/camunda/tdkt/xem-truoc.html?tep=';

function show(link) {
  const id = link.getAttribute('href').slice(FILE.length);
  if (!/^[ds]?\d+$/.test(id)) return;
  const next = link.nextElementSibling?.classList.contains('td-preview') ? link.nextElementSibling : null;
  if (!WORD.test(link.textContent)) { next?.remove(); return; }
  if (next?.getAttribute('href') === PAGE + id) return;
  const preview = next ?? document.createElement('a');
  Object.assign(preview, {className: 'td-preview', href: PAGE + id, target: '_blank', rel: 'noopener', textContent: 'Xem trước'});
  if (!next) link.after(preview);
}

/** Also links that are drawn later, inside this node. */
export function showPreviews(node) {
  const look = () => node.querySelectorAll(`a[href^="${FILE}"]`).forEach(show);
  look();
  new MutationObserver(look).observe(node, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['href']});
}
