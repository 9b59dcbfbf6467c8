// What a new decision on clusters brings for the years that are opened: who goes where with what.
import {element, date, number, stateOf} from './tdkt.js';

function table(headings, rows) {
  return element('div', {class: 'td-scroll'}, element('table', {class: 'td-table'},
    element('thead', {}, element('tr', {}, headings.map(heading => element('th', {}, heading)))),
    element('tbody', {}, rows.map(cells => element('tr', {}, cells.map(content => element('td', {}, content ?? '')))))));
}

function part(title, note, headings, rows) {
  return rows.length > 0 && [element('h4', {}, `${title} (${number(rows.length)})`), note && element('p', {class: 'td-small'}, note), table(headings, rows)];
}

const owed = one => element('div', {}, `${one.what}: ${stateOf(one.state).label}, hạn ${date(one.due)}`);

/** Asks the server with the chosen file; nothing is shown when no open year is touched. */
export async function consequencesOf(send) {
  const found = await send('organisation/consequences');
  const parts = [
    part('Đơn vị chuyển cụm, khối', 'Việc chưa xong và chỉ tiêu đi theo đơn vị; việc đã xong ở lại cụm, khối cũ và vẫn xem được.',
      ['Năm', 'Đơn vị', 'Từ cụm, khối', 'Sang cụm, khối', 'Nghĩa vụ chuyển theo', 'Số chỉ tiêu', 'Quyết định'],
      found.moved.map(m => [String(m.year), m.unit, m.from, m.to, element('div', {}, m.owed.map(owed)), number(m.targets), m.decision])),
    part('Việc của cụm, khối mới', '', ['Năm', 'Cụm, khối', 'Việc', 'Hạn'],
      found.begun.map(b => [String(b.year), b.cluster, b.what, date(b.due)])),
    part('Việc của cụm, khối không còn', '', ['Năm', 'Cụm, khối', 'Việc', 'Xử lý'],
      found.ended.map(e => [String(e.year), e.cluster, owed(e.owed), e.becomes])),
    part('Đơn vị trưởng thay đổi', 'Việc đang mở của cụm, khối chuyển sang trưởng mới.', ['Năm', 'Cụm, khối', 'Trước', 'Sau'],
      found.heads.map(h => [String(h.year), h.cluster, h.before ?? '(chưa có)', h.after ?? '(không còn)']))
  ].filter(Boolean).flat();
  return parts.length === 0 ? [] : [element('section', {}, element('h3', {}, `Ảnh hưởng đến năm thi đua đã mở (tính đến ngày ${date(found.from)})`), ...parts.filter(Boolean))];
}
