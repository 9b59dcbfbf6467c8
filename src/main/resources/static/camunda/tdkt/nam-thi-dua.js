// The page "Năm thi đua": the dates of a year, what opening it would bring, days off, registered targets.
import {page, api, newest, element, date, number, parseDate, showError, clearError} from './tdkt.js';
import {importing} from './import.js';
import {planOf} from './nam-thi-dua-ke-hoach.js';
import {commonExtension} from './gia-han-chung.js';
import {showHolidays} from './ngay-nghi.js';

const RULES = {KEEP: 'Giữ nguyên', BEFORE: 'Lùi về ngày làm việc trước', AFTER: 'Chuyển sang ngày làm việc sau'};
const byId = id => document.getElementById(id);
const move = byId('move');
let years;

const option = (value, label) => element('option', {value}, label);
const year = () => Number(byId('year').value);
const isOpen = () => years.opened.includes(year());

function cells(...contents) {
  return element('tr', {}, contents.map(content => element('td', {}, content ?? '')));
}

function ruleOf(milestone) {
  const choice = element('select', {'aria-label': `Khi ngày nghỉ: ${milestone.name}`, onchange: async e => {
    clearError();
    await api(`years/milestones/${milestone.code}/rule`, {method: 'PUT', body: {rule: e.target.value}}).catch(showError);
    await showDates();
  }}, Object.entries(RULES).map(([code, label]) => element('option', {value: code, selected: code === milestone.rule}, label)));
  return choice;
}

function milestone(one) {
  const changed = one.due !== one.byDefault;
  return cells(one.name, one.phrase, date(one.byDefault),
    [element(changed ? 'strong' : 'span', {}, date(one.due)), one.dayOff && element('div', {class: 'td-wait'}, `ngày nghỉ: ${one.dayOff}`)].filter(Boolean),
    ruleOf(one));
}

const extension = commonExtension(year, showDates);

const ask = newest();

async function showDates() {
  const shown = await ask(`years/${year()}`);
  if (!shown) return;
  byId('milestones').replaceChildren(...shown.milestones.map(milestone));
  byId('moved').replaceChildren(...shown.moved.map(one => cells(one.milestone, one.scope, date(one.due), one.reason)));
  byId('moved-part').hidden = shown.moved.length === 0;
  move.milestone.replaceChildren(...shown.milestones.map(one => option(one.code, one.name)));
  extension.offer(shown.milestones);
}

async function chooseYear() {
  clearError();
  byId('state').textContent = isOpen() ? 'Đã mở' : 'Chưa mở';
  byId('state').className = `td-badge ${isOpen() ? 'td-good' : 'td-wait'}`;
  byId('plan').replaceChildren();
  byId('followed').textContent = '';
  byId('done').replaceChildren();
  byId('done-workbook').href = `/camunda/api/tdkt/years/${year()}/done/workbook`;
  await showDates();
  await showHolidays(year());
}

async function loadYears(chosen) {
  years = await api('years');
  byId('year').replaceChildren(...years.choices.map(one => option(one, one)));
  byId('year').value = chosen ?? years.now;
  move.cluster.replaceChildren(...years.clusters.map(one => option(one.code, one.name)));
  extension.offerClusters(years.clusters);
  move.unit.replaceChildren(...years.units.map(one => option(one.code, `${one.name} (${one.code})`)));
  await chooseYear();
}

async function moveDate() {
  const due = parseDate(move.due.value);
  if (!due) throw new Error(`“${move.due.value}” không phải là ngày; hãy nhập như 30/6/2026.`);
  const scope = move.scope.value;
  const body = {milestone: move.milestone.value, due, reason: move.reason.value};
  if (scope) body[scope] = move[scope].value;
  const {moved} = await api(`years/${year()}/dates`, {method: 'POST', body});
  await showDates();
  byId('followed').textContent = `Đã đổi ngày; ${number(moved)} nghĩa vụ theo ngày mới.`;
  move.due.value = move.reason.value = '';
}

async function open() {
  clearError();
  await api(`years/${year()}/open`, {method: 'POST'});
  await loadYears(year());
}

byId('year').addEventListener('change', () => chooseYear().catch(showError));
move.scope.addEventListener('change', () => ['cluster', 'unit'].forEach(name => { move[name].parentElement.hidden = move.scope.value !== name; }));
move.addEventListener('submit', e => { e.preventDefault(); clearError(); moveDate().catch(showError); });
byId('preview').addEventListener('click', async () => {
  clearError();
  try {
    byId('plan').replaceChildren(...planOf(await api(`years/${year()}/plan`), isOpen() ? null : () => open().catch(showError)));
  } catch (refused) { showError(refused); }
});
await page({title: 'Năm thi đua'});
importing({input: byId('file'), progress: byId('progress'), box: byId('targets'), path: 'targets'});
importing({input: byId('done-file'), progress: byId('done-progress'), box: byId('done'), path: () => `years/${year()}/done`,
  nothing: 'Tệp chưa ghi thêm việc nào đã làm: hãy điền “Ngày thực hiện”, “Cách”, “Ai thực hiện” rồi chọn lại tệp.'});
await loadYears();
