// The traffic lights: a word and a shape beside each colour.
import {element, number} from './tdkt.js';

export const LIGHTS = {
  LATE: ['■', 'Quá hạn'], SOON: ['▲', 'Sắp đến hạn'], OPEN: ['●', 'Còn hạn'], SENT: ['◆', 'Đã gửi, chờ nhận'], PLANNED: ['○', 'Chưa giao'],
  MISSED: ['✕', 'Không nộp'], DONE_LATE: ['✓', 'Xong muộn'], DONE: ['✓', 'Xong đúng hạn'], EXCUSED: ['–', 'Được miễn']
};
export const WAITING = ['LATE', 'SOON', 'OPEN', 'SENT'];

export const sign = (light, label = LIGHTS[light][1]) =>
  element('span', {class: `td-light td-light-${light}`}, element('span', {'aria-hidden': 'true'}, LIGHTS[light][0]), ' ', label);

const inWords = numbers => Object.entries(numbers).map(([light, n]) => `${number(n)} ${LIGHTS[light][1].toLowerCase()}`).join(', ');

/** How many of each, each a way to see those alone. */
export function tiles(numbers, chosen, linkTo) {
  return element('ul', {class: 'td-tiles'}, Object.keys(LIGHTS).filter(light => numbers[light] || light === chosen).map(light =>
    element('li', {}, element('a', {href: linkTo(light === chosen ? '' : light), 'aria-current': light === chosen ? 'true' : null,
      title: light === chosen ? 'Bấm để bỏ chọn' : 'Bấm để xem danh sách'},
    element('strong', {}, number(numbers[light] ?? 0)), sign(light)))));
}

function cell(one, kind, row, href) {
  if (!one) return element('td', {}, element('span', {class: 'td-unseen'}, 'Không có việc này'));
  const pressing = one.numbers[one.light];
  const worst = one.light === 'LATE' ? `trễ nhất ${number(one.worstDays)} ngày` : '';
  const count = one.total === 1 ? worst.replace('trễ nhất', 'trễ') : pressing === one.total ? `cả ${number(one.total)}${worst && ', ' + worst}` : `${number(pressing)}/${number(one.total)}${worst && ', ' + worst}`;
  return element('td', {}, element('a', {href, class: `td-cell-light td-light-${one.light}`, title: inWords(one.numbers),
    'aria-label': `${row.name}, ${kind.name}: ${inWords(one.numbers)}${worst && ', ' + worst}`},
  sign(one.light), count && element('span', {class: 'td-small'}, count)));
}

/** Clusters (or units of one) by kinds; `beside` adds something to the name of a row. */
export function matrix({rows, kinds}, all, rowLink, cellLink, beside) {
  const active = kinds.filter(kind => rows.some(row => WAITING.includes(row.cells[kind.code]?.light)));
  const shown = all || !active.length ? kinds : active;
  const table = element('table', {class: 'td-table td-matrix'},
    element('thead', {}, element('tr', {}, element('th', {scope: 'col'}, 'Ai'), shown.map(kind => element('th', {scope: 'col'}, kind.name)))),
    element('tbody', {}, rows.filter(row => shown.some(kind => row.cells[kind.code])).map(row => element('tr', {},
      element('th', {scope: 'row'}, element('a', {href: rowLink(row)}, row.name), beside(row)),
      shown.map(kind => cell(row.cells[kind.code], kind, row, cellLink(row, kind)))))));
  return {table, hidden: kinds.length - shown.length, narrowed: active.length > 0 && active.length < kinds.length};
}
