// What those who keep a register do on the page "Sổ văn bản": where it begins, how it is kept, closing and reopening.
import {api, element, showError, clearError} from './tdkt.js';

const SOURCES = [['', 'Chưa chọn: mỗi lần phát hành chọn một cách'], ['SYSTEM', 'Hệ thống cấp số'], ['OWN_REGISTER', 'Nhập số từ sổ của cơ quan']];

function sending(path, query, done) {
  return async body => {
    clearError();
    try {
      await api(`registers/${path}?${query}`, {method: 'POST', body});
      await done();
    } catch (refused) {
      showError(refused);
    }
  };
}

function form(label, fields, button, send) {
  return element('form', {class: 'td-filter', onsubmit: e => { e.preventDefault(); send(); }}, label && element('b', {}, label), fields,
    element('button', {class: 'td-main'}, button));
}

function closing(year, query, done) {
  const sure = element('input', {type: 'checkbox', required: true});
  const send = sending('closing', query, done);
  return element('details', {class: 'td-deed'}, element('summary', {}, `Khóa sổ năm ${year}…`),
    element('p', {}, `Khóa rồi thì không lấy thêm số nào trong sổ năm ${year}; chỉ quản trị hệ thống mở lại được. Hãy in sổ sau khi khóa.`),
    form(null, element('label', {class: 'td-tick'}, sure, ` Tôi đã kiểm tra sổ năm ${year}`), 'Khóa sổ', () => send()));
}

function reopening(query, done) {
  const reason = element('input', {required: true, maxlength: 300});
  const send = sending('reopening', query, done);
  return element('details', {class: 'td-deed'}, element('summary', {}, 'Mở lại sổ đã khóa…'),
    form(null, element('label', {class: 'td-broad'}, 'Lý do ', reason), 'Mở lại', () => send({reason: reason.value})));
}

function start(standing, year, query, done) {
  const first = element('input', {required: true, inputmode: 'numeric', size: 8, pattern: '\\d{1,6}', title: 'Số từ 1'});
  const series = element('select', {}, standing.series.map(one => element('option', {value: one}, one || 'Chung các loại')));
  const send = sending('start', query, done);
  return element('details', {class: 'td-deed'}, element('summary', {}, 'Bắt đầu từ số…'),
    element('p', {}, `Khi sổ giấy năm ${year} đã dùng đến một số nào đó: hệ thống cấp số tiếp theo từ số ghi ở đây. Số đã bỏ qua không cấp lại.`),
    form(null, [standing.series.length > 1 && element('label', {}, 'Loại văn bản ', series), element('label', {}, 'Bắt đầu từ số ', first)], 'Ghi',
      () => send({series: series.value, first: Number(first.value)})));
}

function source(standing, query, done) {
  const way = element('select', {required: true}, SOURCES.map(([value, label]) => element('option', {value, selected: value === (standing.kept?.source ?? '')}, label)));
  const perType = element('input', {type: 'checkbox'});
  perType.checked = standing.kept?.seriesPerType ?? false;
  const send = sending('source', query, done);
  return element('details', {class: 'td-deed'}, element('summary', {}, 'Cách giữ sổ…'),
    form(null, [element('label', {class: 'td-broad'}, 'Lấy số văn bản đi ', way), element('label', {class: 'td-tick'}, perType, ' Mỗi loại văn bản đánh số riêng')], 'Ghi',
      () => send({source: way.value, seriesPerType: perType.checked})));
}

/** The parts for this person; nothing for who only reads. */
export function keeping(standing, year, query, done) {
  return [
    standing.closed && element('p', {class: 'td-hint'}, standing.closed),
    standing.numbering && element('p', {class: 'td-small'}, standing.numbering),
    standing.mayKeep && start(standing, year, query, done),
    standing.mayKeep && source(standing, query, done),
    standing.mayClose && closing(year, query, done),
    standing.mayReopen && reopening(query, done)
  ].filter(Boolean);
}
