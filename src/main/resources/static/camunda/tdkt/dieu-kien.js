// What stands against the nomination of a cluster's members; ?cluster=…&year=…
import {api, clearError, date, element, page, parseDate, showError} from './tdkt.js';

const asked = new URLSearchParams(location.search);
const path = `clusters/${encodeURIComponent(asked.get('cluster'))}/years/${encodeURIComponent(asked.get('year'))}/hindrances`;
const entry = document.getElementById('entry');

const act = work => async event => {
  event.preventDefault();
  clearError();
  try { await work(); await show(); } catch (error) { showError(error); }
};

function lifting(one) {
  const reason = element('input', {name: 'reason', autocomplete: 'off', required: true});
  const form = element('form', {onsubmit: act(() => api(`${path}/${one.id}/lift`, {method: 'POST', body: {reason: reason.value}}))},
    element('label', {}, 'Vì sao gỡ (kết luận, văn bản làm căn cứ) ', reason), ' ', element('button', {}, 'Gỡ'));
  return element('details', {class: 'td-deed'}, element('summary', {}, 'Gỡ…'), form);
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

function row(one) {
  return element('tr', {}, ...[one.unit, capital(one.kind), one.source, date(one.since)].map(text => element('td', {}, text)),
    element('td', {}, lifting(one)));
}

const option = ({code, name}) => element('option', {value: code}, capital(name));

async function show() {
  const {cluster, units, kinds, rows} = await api(path);
  document.getElementById('about').textContent = `${cluster}, năm ${asked.get('year')}`;
  document.getElementById('rows').replaceChildren(...rows.map(row));
  document.getElementById('none').hidden = rows.length > 0;
  entry.unit.replaceChildren(...units.map(option));
  entry.kind.replaceChildren(...kinds.map(option));
}

entry.addEventListener('submit', act(async () => {
  const since = parseDate(entry.since.value);
  if (since === undefined) throw new Error(`“${entry.since.value}” không phải là ngày; hãy nhập như 30/6/2026.`);
  await api(path, {method: 'POST', body: {unit: entry.unit.value, kind: entry.kind.value, source: entry.source.value, since}});
  entry.source.value = entry.since.value = '';
}));
await page({title: 'Điều kiện xét khen thưởng'});
if (asked.get('cluster') && asked.get('year')) {
  await show().catch(showError);
} else {
  document.getElementById('about').textContent = 'Chưa chọn cụm, khối và năm: hãy mở trang này từ nghĩa vụ hội nghị tổng kết hoặc hồ sơ tổng kết của cụm, khối trên trang Nghĩa vụ.';
  document.getElementById('list').hidden = true;
}
