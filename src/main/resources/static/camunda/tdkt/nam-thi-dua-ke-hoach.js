// What opening a year would do: warnings first, then every obligation cluster by cluster.
import {element, date, number} from './tdkt.js';

function group({name, lines}) {
  const noted = lines.filter(line => line.note).length;
  return element('details', {open: name === 'Cấp tỉnh'},
    element('summary', {}, `${name}: ${number(lines.length)} nghĩa vụ${noted ? `, ${number(noted)} rơi vào ngày nghỉ` : ''}`),
    element('table', {class: 'td-table'},
      element('thead', {}, element('tr', {}, ['Ai', 'Phải làm gì', 'Hạn', 'Lưu ý'].map(text => element('th', {}, text)))),
      element('tbody', {}, lines.map(line => element('tr', {},
        element('td', {}, line.who), element('td', {}, line.what), element('td', {}, date(line.due)),
        element('td', {class: 'td-wait'}, line.note))))));
}

/** `open` opens the year; null for a year that is open already. */
export function planOf(plan, open) {
  return [
    plan.warnings.length > 0 && element('div', {class: 'td-warn'},
      element('strong', {}, `Nên xem lại (${number(plan.warnings.length)})`),
      element('ul', {}, plan.warnings.map(text => element('li', {}, text)))),
    element('p', {}, `Năm ${plan.year}: ${number(plan.obligations)} nghĩa vụ.`),
    ...plan.groups.map(group),
    open ? element('p', {}, element('button', {type: 'button', class: 'td-main', onclick: e => { e.target.disabled = true; open(); }}, `Mở năm ${plan.year}`))
      : element('p', {class: 'td-hint'}, `Năm ${plan.year} đã mở: đây là kế hoạch tính theo tổ chức hôm nay, không lập thêm gì.`)
  ].filter(Boolean);
}
