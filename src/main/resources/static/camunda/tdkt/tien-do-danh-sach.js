// Lists of obligations on the board; a row opens what happened, its files and what can be done.
import {element, date, number, showError} from './tdkt.js';
import {detailOf} from './nghia-vu-chi-tiet.js';
import {sign} from './tien-do-den.js';

const head = (...texts) => element('thead', {}, element('tr', {}, texts.map(text => element('th', {scope: 'col'}, text))));

function days(line) {
  if (!line.days) return '';
  return element('span', {class: line.light === 'LATE' ? 'td-late' : 'td-wait'}, `${number(line.days)} ngày`);
}

/** Only who may see instances gets their link. */
async function detail(line, box, changed, instanceOf) {
  await detailOf(line.id, box, said => changed(said, line.id));
  const instance = await instanceOf(line.id).catch(() => null);
  box.prepend(element('p', {}, element('a', {href: `/camunda/tdkt/nghia-vu.html?id=${line.id}`}, 'Mở ở trang Nghĩa vụ'),
    instance && [' · ', element('a', {href: instance}, 'Quy trình đang chạy')]));
}

const named = (word, line) => `${word}: ${line.who}, ${line.what}`;

function toggle(row, button, line, width, changed, instanceOf) {
  const open = row.nextElementSibling?.classList.contains('td-detail');
  if (open) row.nextElementSibling.remove();
  button.textContent = open ? 'Xem' : 'Đóng';
  button.setAttribute('aria-label', named(button.textContent, line));
  button.setAttribute('aria-expanded', String(!open));
  if (open) return null;
  const box = element('td', {colspan: width}, 'Đang tải…');
  row.after(element('tr', {class: 'td-detail'}, box));
  return detail(line, box, changed, instanceOf);
}

function row(line, width, changed, instanceOf, unitLink) {
  const button = element('button', {type: 'button', 'aria-expanded': 'false', 'aria-label': named('Xem', line),
    onclick: () => toggle(made, button, line, width, changed, instanceOf)?.catch(showError)}, 'Xem');
  const who = line.unit ? element('a', {href: unitLink(line)}, line.who) : line.who;
  const made = element('tr', {'data-id': line.id}, [
    [who, line.cluster !== line.who && element('div', {class: 'td-small'}, line.cluster)], line.what,
    [element('span', {class: 'td-nowrap'}, line.due ? date(line.due) : 'không ấn định'), line.extended && element('div', {class: 'td-small'}, 'đã gia hạn')],
    [sign(line.light), ' ', days(line)], date(line.submittedOn), button].map(content => element('td', {}, content ?? '')));
  return made;
}

export function list(lines, changed, instanceOf, unitLink, title = 'Danh sách') {
  return element('div', {class: 'td-scroll'}, element('table', {class: 'td-table', 'aria-label': title},
    head('Ai', 'Việc', 'Hạn', 'Tình trạng', 'Ngày gửi', element('span', {class: 'td-unseen'}, 'Chi tiết')),
    element('tbody', {}, lines.map(line => row(line, 6, changed, instanceOf, unitLink)))));
}

/** Years beside each other, in numbers and shares. */
export function years(history, linkTo) {
  const share = (n, of) => of ? `${number(n)} (${number(Math.round(1000 * n / of) / 10)}%)` : number(n);
  const sum = (numbers, ...lights) => lights.reduce((all, light) => all + (numbers[light] ?? 0), 0);
  return element('div', {class: 'td-scroll'}, element('table', {class: 'td-table', 'aria-label': 'So sánh các năm'},
    head('Năm', 'Việc', 'Xong đúng hạn', 'Xong muộn', 'Không nộp', 'Được miễn', 'Đang làm', 'Đang quá hạn', 'Chưa giao', 'Tổng số ngày trễ'),
    element('tbody', {}, history.map(({year, total, numbers, daysLate}) => {
      const owed = total - sum(numbers, 'PLANNED', 'EXCUSED');
      return element('tr', {}, element('th', {scope: 'row'}, element('a', {href: linkTo(year)}, String(year))),
        [number(total), share(sum(numbers, 'DONE'), owed), share(sum(numbers, 'DONE_LATE'), owed), share(sum(numbers, 'MISSED'), owed),
          number(sum(numbers, 'EXCUSED')), number(sum(numbers, 'SOON', 'OPEN', 'SENT')), number(sum(numbers, 'LATE')), number(sum(numbers, 'PLANNED')), number(daysLate)]
          .map(text => element('td', {class: 'td-number'}, text)));
    }))));
}
