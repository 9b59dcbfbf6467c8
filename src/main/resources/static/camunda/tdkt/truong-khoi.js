// The page "Trưởng khối": who leads each cluster this year and next, and what is recorded about it.
import {page, api, newest, element, date, showError, clearError} from './tdkt.js';
import {recording} from './truong-khoi-ghi.js';

const STANDINGS = {PROPOSED: ['Được đề xuất', 'td-wait'], WAITS_FOR_DECISION: ['Chờ quyết định', 'td-wait'], HOLDS: ['Đã xác định', 'td-good']};
const byId = id => document.getElementById(id);
let clusters = [];
let open = null;

const year = () => Number(byId('year').value);
const small = text => element('div', {class: 'td-small'}, text);
const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();

function term(held, badge) {
  const [label, look] = STANDINGS[held.standing];
  return element('div', {class: 'td-term'}, element('div', {}, held.name, ' ', badge && element('span', {class: `td-badge ${look}`}, label)),
    held.way && small(held.way), held.decision && small(held.decision),
    badge && small(`${held.standing === 'PROPOSED' ? 'đề xuất ' : ''}từ ${date(held.from)}${held.to ? ' đến ' + date(held.to) : ''}`));
}

function heads(held, badge) {
  return element('td', {}, held.length ? held.map(one => term(one, badge)) : element('span', {class: 'td-badge td-off'}, 'chưa có'));
}

/** Deputies come with their head, by the same way and decision. */
function deputies(held) {
  return element('td', {}, held.map(one => element('div', {}, one.name)));
}

function toggle(cluster) {
  open = open === cluster.code ? null : cluster.code;
  clearError();
  show();
}

function rows(cluster) {
  const row = element('tr', {}, element('td', {}, cluster.name, small(cluster.code)),
    heads(cluster.heads, cluster.heads.some(held => held.standing !== 'HOLDS')), deputies(cluster.deputies), heads(cluster.next, true), deputies(cluster.nextDeputies),
    element('td', {class: 'td-nowrap'}, element('button', {type: 'button', 'aria-expanded': String(open === cluster.code), onclick: () => toggle(cluster)},
      open === cluster.code ? 'Đóng' : 'Ghi nhận…')));
  if (open !== cluster.code) return [row];
  return [row, element('tr', {class: 'td-detail'}, element('td', {colspan: 6}, recording(cluster, year(), async () => { open = null; await load(); })))];
}

function wanted(cluster) {
  const text = plain(byId('text').value.trim());
  const names = [cluster.name, cluster.code, ...cluster.members.map(unit => unit.name)].map(plain);
  return (!byId('missing').checked || !cluster.next.some(held => held.standing === 'HOLDS')) && (!text || names.some(name => name.includes(text)));
}

function show() {
  const found = clusters.filter(wanted);
  byId('count').textContent = `${found.length} cụm, khối; ${clusters.filter(c => c.next.some(held => held.standing === 'HOLDS')).length}/${clusters.length} đã xác định đơn vị đứng đầu năm ${year() + 1}.`;
  byId('clusters').replaceChildren(...found.flatMap(rows));
}

const ask = newest();

async function load() {
  clearError();
  byId('this-year').textContent = `Đứng đầu năm ${year()}`;
  byId('this-deputies').textContent = `Đơn vị phó năm ${year()}`;
  byId('next-year').textContent = `Đứng đầu năm ${year() + 1}`;
  byId('next-deputies').textContent = `Đơn vị phó năm ${year() + 1}`;
  const answer = await ask(`heads?year=${year()}`);
  if (!answer) return;
  clusters = answer;
  show();
}

await page({title: 'Trưởng khối'});
byId('year').append(...(await api('heads/years')).map(one => element('option', {value: one}, String(one))));
byId('year').addEventListener('change', () => { open = null; load().catch(showError); });
byId('text').addEventListener('input', show);
byId('missing').addEventListener('change', show);
await load();
