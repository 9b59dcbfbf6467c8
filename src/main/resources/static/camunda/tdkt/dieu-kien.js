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

function lift(one) {
  const reason = prompt(`${one.unit}: lý do gỡ (kết luận, văn bản làm căn cứ)?`);
  return reason === null ? null : api(`${path}/${one.id}/lift`, {method: 'POST', body: {reason}});
}

function row(one) {
  return element('tr', {}, ...[one.unit, one.kind, one.source, date(one.since)].map(text => element('td', {}, text)),
    element('td', {}, element('button', {type: 'button', onclick: act(() => lift(one))}, 'Gỡ')));
}

const option = ({code, name}) => element('option', {value: code}, name);

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
  entry.source.value = '';
}));
await page({title: 'Điều kiện xét khen thưởng'});
await show().catch(showError);
