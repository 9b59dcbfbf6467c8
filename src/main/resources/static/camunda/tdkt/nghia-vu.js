// The page "Nghĩa vụ": who owes what to whom by when; a click shows what happened and what can be done.
import {offerCalendar} from './lich.js';
import {page, api, newest, element, date, number, stateOf, showError, clearError, announce} from './tdkt.js';
import {detailOf} from './nghia-vu-chi-tiet.js';
import {showResults} from './ket-qua-khen-thuong.js';
import {offerPapers} from './tai-van-ban.js';

const STATES = ['PLANNED', 'ASKED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'MISSED', 'EXCUSED', 'WITHDRAWN'];
const byId = id => document.getElementById(id);
const filter = byId('filter');
const joiner = document.querySelector('#late-joiner form');
let turned = 0;

const option = (value, label) => element('option', {value}, label);

function due(row) {
  return [element('span', {class: row.daysLate > 0 && row.state !== 'ACCEPTED' ? 'td-late' : ''}, row.due ? date(row.due) : 'không ghi hạn'),
    row.extended && element('div', {class: 'td-small'}, 'đã gia hạn riêng'),
    row.supplementDue && element('div', {class: 'td-small'}, `${row.correcting ? 'đính chính' : 'bổ sung'} trước ${date(row.supplementDue)}`)];
}

function state(row) {
  const {label, look} = stateOf(row.state);
  return [element('span', {class: `td-badge ${look}`}, label),
    row.correcting && element('div', {class: 'td-small'}, row.correcting === 'SUBMITTED' ? 'bản đính chính chờ nhận' : 'đang đính chính'),
    row.daysLate > 0 && element('div', {class: 'td-late'}, `chậm ${number(row.daysLate)} ngày`)];
}

function document_(row) {
  return row.number && element('a', {href: `/camunda/api/tdkt/files/${row.file}`, download: true}, row.number);
}

function open(id, line, button) {
  const shown = line.nextElementSibling?.classList.contains('td-detail');
  document.querySelectorAll('.td-detail').forEach(other => other.remove());
  document.querySelectorAll('#rows button').forEach(other => { other.textContent = 'Xem'; });
  if (shown) return;
  button.textContent = 'Đóng';
  const box = element('td', {colspan: 8}, 'Đang tải…');
  line.after(element('tr', {class: 'td-detail'}, box));
  return detailOf(id, box, async said => { await show(); reopen(id); if (said) announce(said); });
}

function reopen(id) {
  document.querySelector(`[data-id="${id}"] button`)?.click();
}

function row(one) {
  const button = element('button', {type: 'button', onclick: () => Promise.resolve(open(one.id, line, button)).catch(showError)}, 'Xem');
  const line = element('tr', {'data-id': one.id}, [one.who, one.what, one.toWhom, due(one), state(one), date(one.submittedOn), document_(one), button]
    .map(content => element('td', {}, content || '')));
  return line;
}

function query() {
  const asked = new URLSearchParams({year: filter.year.value, page: turned});
  ['cluster', 'state', 'text'].forEach(name => filter[name].value.trim() && asked.set(name, filter[name].value.trim()));
  if (filter.late.checked) asked.set('late', 'true');
  return asked;
}

const ask = newest();

async function show() {
  clearError();
  if (!filter.year.value) { byId('none').hidden = false; return; }
  const answer = await ask(`obligations?${query()}`);
  if (!answer) return;
  const {counted, pageSize, rows} = answer;
  byId('counted').textContent = `${number(counted.found)} nghĩa vụ, ${number(counted.open)} chưa xong, ${number(counted.late)} chậm.`;
  byId('rows').replaceChildren(...rows.map(row));
  byId('none').hidden = rows.length > 0;
  byId('before').hidden = turned === 0;
  byId('after').hidden = (turned + 1) * pageSize >= counted.found;
}

const results = async () => filter.year.value && showResults(byId('results'), filter.year.value);

function turnTo(page) {
  turned = page;
  offerPapers(byId('papers'), filter.year.value, filter.cluster.value);
  return show().catch(showError);
}

async function choices() {
  const {years, clusters, lateJoiners} = await api('obligations/choices');
  filter.year.append(...years.map(year => option(year, year)));
  filter.cluster.append(...clusters.map(c => option(c.code, c.name)));
  filter.state.append(...STATES.map(code => option(code, stateOf(code).label)));
  joiner.cluster.append(...clusters.map(c => option(c.code, c.name)));
  byId('late-joiner').hidden = !lateJoiners;
}

filter.addEventListener('submit', e => { e.preventDefault(); turnTo(0); });
filter.addEventListener('change', () => turnTo(0));
filter.year.addEventListener('change', () => results().catch(showError));
byId('before').addEventListener('click', () => turnTo(turned - 1));
byId('after').addEventListener('click', () => turnTo(turned + 1));
joiner.addEventListener('submit', async e => {
  e.preventDefault();
  try {
    await api('obligations/late-joiner', {method: 'POST', body: {year: Number(filter.year.value), cluster: joiner.cluster.value, unit: joiner.unit.value.trim()}});
    joiner.unit.value = '';
    await turnTo(0);
  } catch (refused) { showError(refused); }
});
offerCalendar(byId('calendar'));
await page({title: 'Nghĩa vụ'});
await choices();
await turnTo(0);
await results().catch(showError);
const asked = new URLSearchParams(location.search).get('id');
if (asked) {
  const box = element('td', {colspan: 8}, '');
  byId('rows').prepend(element('tr', {class: 'td-detail'}, box));
  const fill = said => detailOf(asked, box, fill).then(() => said && announce(said)).catch(showError);
  await fill();
}
