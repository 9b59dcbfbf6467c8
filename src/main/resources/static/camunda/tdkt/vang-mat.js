// The page "Vắng mặt, làm thay": who of one's own body is away, who stands in, and the form that says so.
import {api, newest, page, element, date, moment, parseDate, showError, clearError} from './tdkt.js';

const STANDINGS = {NOW: ['Đang vắng mặt', 'td-wait'], TO_COME: ['Sắp tới', 'td-off'], PAST: ['Đã qua', 'td-off']};
const byId = id => document.getElementById(id);
const form = byId('form');
const small = text => element('div', {class: 'td-small'}, text);

const named = ({account, fullName, title}) => element('option', {value: account}, `${fullName}, ${title}`);

/** The answer to an earlier choice that comes late counts no more. */
const ask = newest();

async function showSubstitutes() {
  const found = await ask(`absences/substitutes?absent=${encodeURIComponent(form.absent.value)}`);
  if (!found) return;
  form.substitute.replaceChildren(element('option', {value: ''}, 'Chọn người làm thay…'), ...found.map(named));
  byId('nobody').hidden = found.length > 0;
}

function day(name) {
  const typed = form.elements[name].value.trim();
  const read = parseDate(typed);
  if (read) return read;
  form.elements[name].focus();
  throw new Error(typed ? `“${typed}” không phải là ngày; hãy nhập như 15/06/2026.` : 'Hãy nhập ngày đầu và ngày cuối, ví dụ 15/06/2026.');
}

function say(text) {
  byId('done').textContent = text;
  byId('done').hidden = false;
}

async function enter() {
  clearError();
  byId('done').hidden = true;
  const {absent, substitute, reason} = form;
  await api('absences', {method: 'POST', body: {absent: absent.value, substitute: substitute.value, from: day('from'), to: day('to'), reason: reason.value}});
  say('Đã khai vắng mặt; cả hai người đều được báo qua thư.');
  ['from', 'to', 'reason'].forEach(name => { form.elements[name].value = ''; });
  await show();
}

async function end(absence) {
  const question = absence.standing === 'NOW'
    ? `Kết thúc việc làm thay ngay từ bây giờ? ${absence.substitute} sẽ không còn nhận việc của ${absence.absent}.`
    : `Rút lần khai vắng mặt này của ${absence.absent}?`;
  if (!confirm(question)) return;
  clearError();
  await api(`absences/${absence.id}/end`, {method: 'POST'});
  say(absence.standing === 'NOW' ? 'Đã kết thúc.' : 'Đã rút.');
  await show();
}

function standing(absence) {
  const [label, look] = absence.endedBy ? ['Đã kết thúc sớm hoặc rút', 'td-off'] : STANDINGS[absence.standing];
  return element('td', {}, element('span', {class: `td-badge ${look}`}, label),
    absence.endedBy && small(`${absence.endedBy}, ${moment(absence.endedAt)}`));
}

function deed(absence) {
  const label = absence.standing === 'NOW' ? 'Kết thúc sớm' : 'Rút';
  return element('td', {class: 'td-nowrap'}, absence.mayEnd && element('button', {
    type: 'button', 'aria-label': `${label}: ${absence.absent}, từ ${date(absence.from)}`, onclick: () => end(absence).catch(showError)}, label));
}

function row(absence) {
  return element('tr', {},
    element('td', {}, absence.absent, absence.reason && small(absence.reason)),
    element('td', {}, absence.substitute),
    element('td', {}, `Từ ${date(absence.from)} đến hết ${date(absence.to)}`, small(`${absence.enteredBy} khai ${moment(absence.enteredAt)}`)),
    standing(absence), deed(absence));
}

function table(absences, none) {
  if (absences.length === 0) return element('p', {class: 'td-hint'}, none);
  return element('div', {class: 'td-scroll'}, element('table', {class: 'td-table'},
    element('thead', {}, element('tr', {}, ['Người vắng mặt', 'Người làm thay', 'Những ngày', 'Tình trạng', ''].map(text => element('th', {}, text)))),
    element('tbody', {}, absences.map(row))));
}

async function show() {
  const {people, absences} = await api('absences');
  const coming = absences.filter(one => one.standing !== 'PAST').reverse();
  const past = absences.filter(one => one.standing === 'PAST');
  byId('coming').replaceChildren(table(coming, 'Chưa có ai khai vắng mặt.'));
  byId('past').replaceChildren(table(past, ''));
  byId('past-box').hidden = past.length === 0;
  return people;
}

form.addEventListener('submit', e => { e.preventDefault(); enter().catch(showError); });
form.absent.addEventListener('change', () => showSubstitutes().catch(showError));
await page({title: 'Vắng mặt, làm thay'});
const people = await show();
form.hidden = people.length === 0;
if (people.length > 0) {
  form.absent.replaceChildren(...people.map(named));
  await showSubstitutes();
}
