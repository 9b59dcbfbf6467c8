// The tile on Cockpit's first page: how the year stands, in one look.
import {api, element, date, number} from './tdkt.js';
import {tiles} from './tien-do-den.js';

async function fill(node) {
  const {year, today, numbers, glance, lists} = await api('board');
  node.replaceChildren(element('h3', {}, `Năm thi đua ${year}, ngày ${date(today)}`),
    element('p', {}, glance.phases.length ? `Đang làm: ${glance.phases.join('; ')}.` : 'Không có việc nào đang làm.',
      glance.next && ` Hạn gần nhất: ${date(glance.next)}. `, `${number(lists.late.found)} việc quá hạn.`),
    tiles(numbers, '', light => `#/tien-do?year=${year}&light=${light}`),
    element('p', {}, element('a', {class: 'td-button', href: '#/tien-do'}, 'Mở Tiến độ và thời hạn')));
}

export function glimpse(node) {
  fill(node).catch(refused => node.replaceChildren(element('p', {class: 'td-error'}, refused.message)));
}
