// The page "So sánh các bản": what differs between two versions of a document's text.
import {page, api, newest, element, moment, showError, clearError} from './tdkt.js';

const id = Number(new URLSearchParams(location.search).get('van-ban'));
const byId = name => document.getElementById(name);
const choice = byId('choice');
const ask = newest();

const named = one => `Bản ${one.number}: ${one.origin}, ${moment(one.at)}, ${one.by}`;
const lines = (kind, texts) => element('td', {}, texts.map(text => element(kind, {}, text)));

function row(one) {
  const before = lines('del', one.before);
  const after = lines('ins', one.after);
  if (one.figures) after.append(element('span', {class: 'td-badge td-late'}, 'Số liệu khác'));
  return element('tr', {}, before, after);
}

async function show() {
  clearError();
  const changes = await ask(`documents/${id}/changes?from=${choice.from.value}&to=${choice.to.value}`);
  if (!changes) return;
  const figures = changes.filter(one => one.figures).length;
  byId('counted').textContent = !changes.length ? 'Hai bản có cùng nội dung chữ.'
    : `${changes.length} chỗ khác nhau${figures ? `, trong đó ${figures} chỗ khác số liệu` : ''}.`;
  byId('rows').replaceChildren(...changes.map(row));
  document.querySelector('.td-changes').hidden = !changes.length;
}

await page({title: 'So sánh các bản'});
try {
  const {subject, versions} = await api(`documents/${id}/versions`);
  byId('subject').textContent = subject;
  ['from', 'to'].forEach(name => choice[name].append(...versions.map(one => element('option', {value: one.number}, named(one)))));
  choice.to.value = versions.length;
  choice.from.value = Math.max(1, versions.length - 1);
  choice.addEventListener('change', () => show().catch(showError));
  await show();
} catch (refused) { showError(refused); }
