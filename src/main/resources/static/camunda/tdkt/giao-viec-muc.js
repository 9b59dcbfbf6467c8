// One piece of work that a letter asks, as an officer corrects it.
import {element, date, parseDate} from './tdkt.js';

const FORMS = {DOCUMENT: 'Văn bản phải gửi', ACT: 'Việc phải làm', ANSWER: 'Ý kiến phải trả lời'};
const KINDS = {DATED: 'Trước một ngày', WINDOW: 'Từ ngày đến ngày', RELATIVE: 'Theo một sự kiện', ALTERNATIVE: 'Hai cách, hai hạn',
  RECURRING: 'Định kỳ', AT_LEAST: 'Ít nhất mấy lần trong năm', MONTH: 'Chỉ ghi tháng', UNDATED: 'Không ghi hạn'};
const DAYS_OFF = {KEEP: 'giữ nguyên', BEFORE: 'làm trước ngày nghỉ', AFTER: 'sang ngày làm việc sau'};
const ROLES = {VIA: 'qua ', INFORMED: 'để biết: ', TO: ''};
const WHO = {HEADS: 'heads', MEMBERS: 'units', UNITS: 'units'};
const BODIES = {HEADS: 'cụm trưởng, khối trưởng', NEXT_HEADS: 'trưởng cụm, khối năm sau', DEPUTIES: 'cụm phó, khối phó', MEMBERS: 'đơn vị thành viên',
  UNITS: 'các cơ quan, đơn vị', DEPARTMENTS: 'sở, ban, ngành', MASS: 'Mặt trận, đoàn thể', LOCALITIES: 'địa phương', COMMUNES: 'cấp xã',
  ENTERPRISES: 'doanh nghiệp', OFFICE: 'Ban TĐKT (Sở Nội vụ)', CENTRE: 'Trung ương', COUNCIL: 'Hội đồng TĐKT', UPPER: 'cấp trên', GIVERS: 'lãnh đạo phụ trách',
  PARTY: 'Tỉnh ủy', UBND: 'UBND tỉnh', CONTEST: 'Ban Tổ chức cuộc thi', COMPETENT: 'cấp có thẩm quyền'};

/** What the rules found, as a line of the list; whom they cannot name for sure an officer chooses. */
export function lineOf(found = {who: [], receivers: [], doubts: [], timing: {kind: 'UNDATED'}}) {
  const {timing} = found;
  const who = [...new Set(found.who.map(body => WHO[body]).filter(Boolean))];
  const named = found.who.map(body => BODIES[body]).join(', ') + (found.only ? ` (${found.only})` : '');
  return {
    out: found.who.length > 0 && found.who.every(body => ['OFFICE', 'UPPER', 'COUNCIL', 'UBND'].includes(body)),
    who: found.only ? [] : who, named, doubts: found.doubts ?? [], place: found.place ?? 'thêm tay', sentence: found.sentence ?? '',
    what: found.what ?? '', orElse: found.orElse ?? '', form: found.form ?? 'ACT', condition: found.condition ?? '',
    receiver: found.receivers?.[0]?.body === 'HEADS' ? 'own-cluster' : 'office',
    copies: (found.receivers ?? []).map(one => ROLES[one.role] + one.words).join('; '),
    kind: timing.kind, phrase: timing.phrase ?? '', from: timing.from ?? null, until: timing.until ?? null, before: timing.before ?? false,
    event: timing.kind === 'RECURRING' ? '' : timing.event ?? '', every: timing.kind === 'RECURRING' ? timing.event : 'tháng',
    number: timing.number ?? null, dayOff: 'KEEP'
  };
}

function copiesOf(text) {
  return text.split(';').map(one => one.trim()).filter(Boolean).map(one => {
    const role = one.startsWith('qua ') ? 'VIA' : one.startsWith('để biết:') ? 'INFORMED' : 'TO';
    return {role, name: one.slice(ROLES[role].trim().length).trim()};
  });
}

/** As the server takes it. */
export function toGive(line) {
  const {out, named, doubts, copies, ...rest} = line;
  return {...rest, copies: copiesOf(copies), number: line.number ? Number(line.number) : null, event: line.event || null};
}

function options(choices, chosen) {
  return Object.entries(choices).map(([value, label]) => element('option', {value, selected: value === String(chosen)}, label));
}

/** Draws the line and keeps it up to date; `changed` hears of every change. */
export function item(line, number, people, changed) {
  const box = element('article', {'aria-label': `Việc ${number}`});
  const set = (key, value, redraw) => { line[key] = value; changed(); if (redraw) draw(); };
  const field = (label, key, attributes = {}) => element('label', {class: attributes.wide ?? ''}, label,
    element(attributes.rows ? 'textarea' : 'input', {...attributes, value: line[key] ?? '', oninput: e => set(key, e.target.value)}, attributes.rows ? line[key] ?? '' : null));
  const day = (label, key) => element('label', {}, label, element('input', {placeholder: 'dd/mm/yyyy', value: date(line[key]), onchange: e => {
    const read = parseDate(e.target.value);
    e.target.setCustomValidity(read || !e.target.value ? '' : 'Ngày chưa đúng, ví dụ 30/06/2026');
    e.target.reportValidity();
    set(key, read ?? null);
  }}));
  const choice = (label, key, choices, redraw, wide = '') => element('label', {class: wide}, label,
    element('select', {onchange: e => set(key, e.target.value, redraw)}, options(choices, line[key])));

  const times = () => ({
    DATED: () => [day('Hạn', 'until'), choice('“Trước” tính cả ngày', 'before', {true: 'theo cài đặt của tỉnh', false: 'đến hết ngày đó'}), choice('Trúng ngày nghỉ', 'dayOff', DAYS_OFF)],
    WINDOW: () => [day('Từ ngày', 'from'), day('Đến hết ngày', 'until')],
    RELATIVE: () => [field('Sự kiện', 'event', {placeholder: 'sau hội nghị'}), field('Số ngày làm việc sau sự kiện', 'number', {inputmode: 'numeric'}), day('Tính từ ngày (nếu đã biết)', 'from')],
    ALTERNATIVE: () => [day('Hạn thứ nhất', 'from'), day('Hạn thứ hai', 'until'), field('Hoặc làm việc này', 'orElse', {wide: 'gv-full'})],
    RECURRING: () => [choice('Mỗi', 'every', {tháng: 'tháng', quý: 'quý'}), field('Ngày trong tháng (trống: cuối kỳ)', 'number', {inputmode: 'numeric'})],
    AT_LEAST: () => [field('Số lần', 'number', {inputmode: 'numeric'}), day('Đến hết ngày (trống: cuối năm)', 'until')],
    MONTH: () => [day('Ngày cuối tháng', 'until')],
    UNDATED: () => [element('p', {class: 'td-small gv-note'}, 'Không bao giờ bị tính là muộn, không bị nhắc là muộn.')]
  })[line.kind]();

  function whoField() {
    const add = element('select', {'aria-label': 'Thêm người thực hiện', onchange: e => e.target.value && set('who', [...new Set([...line.who, e.target.value])], true)},
      element('option', {value: ''}, '+ chọn đơn vị, cụm, khối…'), [...people].map(([value, label]) => element('option', {value}, label)));
    const chips = line.who.map(code => element('li', {}, people.get(code) ?? code,
      element('button', {type: 'button', 'aria-label': `Bỏ ${people.get(code) ?? code}`, onclick: () => set('who', line.who.filter(one => one !== code), true)}, '×')));
    return element('div', {class: 'gv-full'}, element('b', {}, 'Ai thực hiện '), line.named && element('span', {class: 'td-small'}, `văn bản ghi: ${line.named}`),
      element('ul', {class: 'gv-who'}, chips), add);
  }

  function draw() {
    const doubtful = line.doubts.length > 0 || !line.who.length;
    const receivers = {...(people.has('heads') ? {office: 'Sở Nội vụ (Ban TĐKT)'} : {}), 'own-cluster': 'trưởng cụm, khối của đơn vị'};
    box.className = `gv-item${doubtful ? ' gv-doubt' : ''}${line.out ? ' gv-out' : ''}`;
    box.replaceChildren(
      element('div', {class: 'gv-top'},
        element('div', {}, element('b', {}, `Việc ${number}`), ' ', element('span', {class: 'td-small'}, line.place)),
        element('button', {type: 'button', onclick: () => set('out', !line.out, true)}, line.out ? 'Giao việc này' : 'Bỏ việc này')),
      line.sentence ? element('q', {class: 'gv-sentence', style: 'display:block'}, line.sentence) : '',
      line.doubts.length && !line.out ? element('p', {class: 'td-warn'}, 'Cần xem lại: ' + line.doubts.join(' ')) : '',
      element('div', {class: 'gv-fields'},
        field('Việc phải làm', 'what', {rows: 2, wide: 'gv-half'}), choice('Loại', 'form', FORMS), choice('Nộp, báo cho', 'receiver', receivers),
        whoField(),
        choice('Thời hạn', 'kind', KINDS, true), times(),
        field('Nguyên văn thời hạn', 'phrase', {wide: 'gv-half'}), field('Điều kiện (nếu có)', 'condition', {wide: 'gv-half'}),
        field('Nơi nhận ghi trong văn bản', 'copies', {wide: 'gv-full', placeholder: 'Ban Tổ chức Cuộc thi; qua Ban TĐKT; để biết: UBND tỉnh'})));
  }

  draw();
  return box;
}
