// Corrections of a report that was taken: what became different, and which issued totals agree no more.
import {element, date, moment} from './tdkt.js';

const LONG = 200;
const short = text => (text.length > LONG ? text.slice(0, LONG) + '…' : text);
const side = text => element('td', {title: text ?? ''}, text === null ? '–' : short(text));

/** The table "was, is now" of some changes. */
export function changesTable(changes, was, now) {
  return element('div', {class: 'td-scroll'}, element('table', {class: 'td-table'},
    element('thead', {}, element('tr', {}, ['Thuộc', 'Nội dung', was, now].map(text => element('th', {}, text)))),
    element('tbody', {}, changes.map(one => element('tr', {},
      element('td', {}, one.group), element('td', {}, one.what), side(one.before), side(one.after))))));
}

function correction(one) {
  const who = one.asked ? 'nơi nhận yêu cầu' : 'nơi gửi tự đính chính';
  const when = one.takenAt ? `Đã tiếp nhận bản đính chính lúc ${moment(one.takenAt)}` : `Đang đính chính từ ${moment(one.begunAt)}; số liệu đã tiếp nhận vẫn được tính`;
  return [element('p', {}, element('b', {}, when), ` (${who}). Lý do: ${one.reason}`),
    one.changes.length ? changesTable(one.changes, 'Đã tiếp nhận trước đó', 'Bản đính chính')
      : element('p', {class: 'td-small'}, one.takenAt ? 'Không có nội dung nào khác bản trước.' : 'Nội dung thay đổi sẽ hiện khi bản đính chính được gửi.')];
}

function outdatedOf(one) {
  const paper = one.number ? `văn bản số ${one.number} ngày ${date(one.issuedOn)}` : 'văn bản đã thống nhất';
  return [element('h3', {}, 'Số liệu đã thay đổi sau khi ban hành'),
    element('p', {class: 'td-warn'}, one.totals.length ? `Các tổng sau trong ${paper} không còn khớp số liệu hiện nay:`
      : `Các tổng trong ${paper} vẫn khớp, nhưng nội dung của nơi gửi sau đây đã thay đổi:`),
    one.totals.length > 0 && changesTable(one.totals, 'Trong văn bản', 'Hiện nay'),
    ...one.corrected.map(unit => element('details', {}, element('summary', {}, `${unit.name} đính chính lúc ${moment(unit.at)}: ${unit.reason}`),
      unit.changes.length ? changesTable(unit.changes, 'Trước', 'Sau') : 'Không có thay đổi.'))];
}

/** Everything about corrections of one obligation; nothing when there were none. */
export function correctionsOf({corrections, outdated}) {
  return [...(outdated ? outdatedOf(outdated) : []),
    ...(corrections.length ? [element('h3', {}, 'Đính chính'), ...corrections.flatMap(correction)] : [])];
}
