// The table of days off on the page "Năm thi đua".
import {api, element, date, parseDate, showError, clearError} from './tdkt.js';

const byId = id => document.getElementById(id);
const adding = byId('add-holidays');
let shownYear;

function parsed(line) {
  const found = /^(\S+)\s+(.+)$/.exec(line);
  const day = found && parseDate(found[1]);
  if (!day) throw new Error(`Dòng “${line}” chưa đúng; hãy nhập như: 02/09/2026 Quốc khánh.`);
  return {day, name: found[2].trim()};
}

async function remove(day) {
  clearError();
  await api(`holidays/${day}`, {method: 'DELETE'}).catch(showError);
  await showHolidays(shownYear);
}

/** The days off of that year. */
export async function showHolidays(year) {
  shownYear = year;
  const own = (await api('holidays')).filter(one => one.day.startsWith(`${shownYear}-`));
  byId('holidays').replaceChildren(...own.map(one => element('tr', {},
    element('td', {}, date(one.day)), element('td', {}, one.name),
    element('td', {}, element('button', {type: 'button', onclick: () => remove(one.day)}, 'Bỏ')))));
  byId('no-holidays').hidden = own.length > 0;
  byId('no-holidays').textContent = `Chưa nhập ngày nghỉ lễ năm ${shownYear}: hệ thống chỉ tính thứ Bảy, Chủ nhật.`;
}

adding.addEventListener('submit', async e => {
  e.preventDefault();
  clearError();
  try {
    const lines = adding.lines.value.split('\n').map(line => line.trim()).filter(Boolean);
    await api('holidays', {method: 'POST', body: lines.map(parsed)});
    adding.lines.value = '';
    await showHolidays(shownYear);
  } catch (refused) { showError(refused); }
});
