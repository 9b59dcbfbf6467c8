// The section "Kết quả khen thưởng" of the page "Nghĩa vụ": what the own unit's nominations came to, and who is awarded in the province.
import {newest, element, date, number} from './tdkt.js';

const HEADINGS = ['Đơn vị', 'Hình thức', 'Cấp tặng', 'Kết quả', 'Quyết định', 'Tiền thưởng'];
const ask = newest();
const cell = content => element('td', {}, content || '');

function outcome(one) {
  return [element('span', {class: `td-badge ${one.granted ? 'td-good' : 'td-late'}`}, one.granted ? 'Được tặng' : 'Không được tặng'),
    one.loweredFrom && element('div', {class: 'td-small'}, `Đề nghị: ${one.loweredFrom}`),
    one.reason && element('div', {class: 'td-small'}, one.reason),
    one.notice && element('div', {}, element('a', {href: `/camunda/api/tdkt/files/${one.notice}`, download: true}, 'Thông báo không khen thưởng'))];
}

function row(one) {
  const decision = one.number && `Số ${one.number} ngày ${date(one.decidedOn)}`;
  const unit = [one.unit, element('div', {class: 'td-small'}, one.cluster)];
  return element('tr', {}, [unit, one.award, one.level, outcome(one), decision, one.prize && `${number(one.prize)} đồng`].map(cell));
}

const table = rows => element('table', {class: 'td-table'}, [
  element('thead', {}, element('tr', {}, HEADINGS.map(heading => element('th', {}, heading)))),
  element('tbody', {}, rows.map(row))]);

/** Own results stay open, those of the others are one click away; nothing is shown before anything is decided. */
export async function showResults(section, year) {
  const all = await ask(`awards/${year}`);
  if (!all) return;
  const own = all.filter(one => one.own);
  section.hidden = !all.length;
  section.querySelector('h2').textContent = own.length ? `Kết quả khen thưởng của đơn vị, năm ${year}` : `Kết quả khen thưởng năm ${year}`;
  section.querySelector('#results-own').replaceChildren(...own.length ? [table(own)] : []);
  section.querySelector('summary').textContent = `Toàn tỉnh: ${number(all.filter(one => one.granted).length)} trường hợp được tặng`;
  section.querySelector('#results-all').replaceChildren(table(all.filter(one => one.granted || !one.own)));
}
