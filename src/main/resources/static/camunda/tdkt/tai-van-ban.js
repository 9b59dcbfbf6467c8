// All issued documents of a year or of one cluster as a zip: how many there are, and the link for whom it is meant.
import {api} from './server.js';
import {number, size} from './words.js';

/** Fills the box for the year and cluster chosen; for others it stays hidden. */
export async function offerPapers(box, year, cluster) {
  const chosen = box.dataset.chosen = `${year} ${cluster}`;
  const query = cluster ? `?cluster=${encodeURIComponent(cluster)}` : '';
  const link = box.querySelector('a');
  let found;
  try {
    found = year && await api(`papers/${year}${query}`);
  } catch (notEntitled) {
    found = null;
  }
  if (box.dataset.chosen !== chosen) return;
  box.hidden = !found;
  if (!found) return;
  link.hidden = !found.documents;
  link.href = `/camunda/api/tdkt/papers/${year}/papers.zip${query}`;
  box.querySelector('[role=status]').textContent = found.documents
    ? `${number(found.documents)} văn bản, ${number(found.files)} tệp, ${size(found.bytes)}.`
    : 'Chưa có văn bản nào được phát hành trong phạm vi đang chọn.';
}
