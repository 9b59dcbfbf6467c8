// One obligation: what happened, its files, how it was done outside, and the deeds the person may do.
import {api, upload, element, date, parseDate} from './tdkt.js';
import {ask} from './hop-thoai.js';
import {deedsBeside} from './nghia-vu-viec.js';
import {correctionsOf} from './dinh-chinh.js';
import {extensionsOf} from './gia-han.js';
import {showPreviews} from './previews.js';
import {showSignatures} from './signatures.js';
import {showVersions} from './versions.js';
import {difficultiesOf} from './vuong-mac-muc.js';
import {letterOf} from './nghia-vu-van-ban.js';

const WAYS = {POST: 'Bưu điện', QLVB: 'Hệ thống quản lý văn bản (QLVB)', ZALO: 'Zalo', PHONE: 'Điện thoại', MEETING: 'Cuộc họp',
  BY_HAND: 'Nộp trực tiếp', CONFIDENTIAL: 'Gửi theo chế độ mật'};
const REASON = ['reason', 'Lý do'];
const UNTIL = ['until', 'Xong trước ngày (để trống: 3 ngày làm việc)', 'day'];
const retirement = deed => [['document', `Văn bản được ${deed}`, 'document'], ['successor', `Văn bản ${deed}`, 'successor'],
  ['reference', 'Nếu ban hành ngoài hệ thống: số, ký hiệu', 'optional'], ['dated', 'Ngày của văn bản đó', 'day'], REASON];
const DEEDS = {
  ASK: {path: 'ask', label: 'Giao việc', fields: [], will: 'Giao ngay việc này; việc hiện trong danh sách việc cần làm của nơi phải làm.'},
  RECALL: {path: 'recall', label: 'Rút lại để sửa', fields: [REASON], will: 'Bản đã gửi trở về nơi gửi để sửa; nơi nhận chờ bản gửi lại.'},
  EXTEND: {path: 'extend', label: 'Gia hạn', fields: [['until', 'Hạn mới', 'date'], REASON], will: 'Hạn của việc này đổi ngay; nhắc việc và số ngày chậm tính theo hạn mới.'},
  ASK_EXTENSION: {path: 'extensions', label: 'Xin gia hạn', fields: [['until', 'Xin đến ngày', 'date'], REASON], will: 'Đề nghị được gửi đến nơi nhận; hạn hiện tại giữ nguyên cho đến khi được trả lời.'},
  TAKE_BACK_EXTENSION: {path: 'extensions/take-back', label: 'Rút đề nghị gia hạn', fields: [], will: 'Rút đề nghị gia hạn đang chờ trả lời; hạn hiện tại giữ nguyên.'},
  RECORD_OUTSIDE: {path: 'outside', label: 'Ghi nhận đã gửi ngoài hệ thống', will: 'Việc này được ghi là đã làm xong; nơi phải làm xem được ai ghi nhận và có thể không đồng ý.',
    fields: [['way', 'Gửi bằng cách nào', 'way'], ['on', 'Ngày gửi thật', 'date'], ['who', 'Ai gửi'], ['note', 'Ghi chú', 'optional'], ['fileId', 'Bản chụp, bản quét (nếu có)', 'file']]},
  RECORD_OPINION: {path: 'opinion', label: 'Ghi ý kiến đến ngoài hệ thống', will: 'Ý kiến được tính như người được hỏi tự trả lời.',
    fields: [['agrees', 'Ý kiến', 'verdict'], ['text', 'Nội dung ý kiến', 'optional'], ['way', 'Trả lời bằng cách nào', 'way'], ['on', 'Ngày trả lời', 'date'], ['who', 'Ai trả lời'], ['fileId', 'Bản chụp, bản quét (nếu có)', 'file']],
    body: ({agrees, text, ...outside}) => ({agrees: agrees === 'yes', text, outside})},
  REVISE: {path: 'revise', label: 'Sửa đổi', fields: [['until', 'Hoàn thành trước ngày', 'date'], ['reason', 'Vì sao sửa đổi']], will: 'Văn bản đang áp dụng được mở ra để sửa đổi; việc soạn thảo hiện trong danh sách việc cần làm.'},
  EXCUSE: {path: 'excuse', label: 'Miễn', fields: [REASON], will: 'Nơi phải làm được miễn việc này: thôi nhắc và không tính là chậm.'},
  WITHDRAW: {path: 'withdraw', label: 'Rút nghĩa vụ', fields: [REASON], will: 'Việc này được rút: không ai phải làm nữa và không còn trong số liệu.'},
  CORRECT: {path: 'corrections', label: 'Đính chính', fields: [['reason', 'Sai ở đâu, vì sao đính chính'], UNTIL], will: 'Báo cáo được mở lại để đính chính; số liệu đã tiếp nhận vẫn được tính cho đến khi bản mới được nhận.'},
  ASK_CORRECTION: {path: 'corrections', label: 'Yêu cầu đính chính', fields: [['reason', 'Cần đính chính gì, vì sao'], UNTIL], will: 'Nơi gửi phải đính chính; số liệu đã tiếp nhận vẫn được tính cho đến khi bản mới được nhận.'},
  DROP_CORRECTION: {path: 'corrections/drop', label: 'Thôi đính chính', fields: [REASON], will: 'Bản đã tiếp nhận trước đó giữ nguyên.'},
  REVOKE_DOCUMENT: {path: 'retirements/revocation', label: 'Thu hồi văn bản', fields: retirement('thu hồi'), will: 'Văn bản được ghi là đã thu hồi, bên cạnh tệp và trong sổ.'},
  REPLACE_DOCUMENT: {path: 'retirements/replacement', label: 'Ghi thay thế', fields: retirement('thay thế'), will: 'Văn bản được ghi là đã bị thay thế, bên cạnh tệp và trong sổ.'},
  OBJECT: {path: 'objection', label: 'Không đồng ý với ghi nhận thay', fields: [REASON], will: 'Ý kiến của ông/bà được báo cho nơi đã ghi nhận thay.'}
};
const VERDICTS = {yes: 'Đồng ý', no: 'Có ý kiến khác'};
const CLOCK = new Intl.DateTimeFormat('vi-VN', {timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'});

function field([name, label, kind], documents) {
  const choices = {way: WAYS, verdict: VERDICTS, ...documents}[kind];
  if (choices) {
    return element('label', {}, label, ' ', element('select', {name}, element('option', {value: ''}, kind === 'successor' ? 'Văn bản ngoài hệ thống…' : 'Chọn…'),
      Object.entries(choices).map(([value, text]) => element('option', {value}, text))));
  }
  if (kind === 'file') {
    const chosen = element('span', {class: 'td-small'});
    return element('div', {}, element('label', {class: 'td-button'}, label, element('input', {name, type: 'file', class: 'td-hidden-file',
      onchange: e => { chosen.textContent = e.target.files[0]?.name ?? ''; }})), ' ', chosen);
  }
  const hint = kind === 'date' || kind === 'day' ? 'ngày/tháng/năm' : '';
  return element('label', {}, label, ' ', element('input', {name, type: 'text', placeholder: hint, autocomplete: 'off'}));
}

async function valueOf([name, label, kind], form, id) {
  const input = form.elements[name];
  if (kind === 'file') return input.files.length ? (await upload(`obligations/${id}/files`, input.files[0])).id : null;
  const typed = input.value.trim();
  if (!typed && (kind === 'day' || kind === 'successor')) return null;
  if (!typed && kind !== 'optional') throw Object.assign(new Error(`Chưa nhập “${label}”.`), {field: name});
  if (kind !== 'date' && kind !== 'day') return typed;
  const day = parseDate(typed);
  if (!day) throw Object.assign(new Error(`“${typed}” không phải là ngày; hãy nhập như 30/6/2026.`), {field: name});
  return day;
}

async function send(id, deed, subject, form) {
  const body = {};
  for (const one of deed.fields) body[one[0]] = await valueOf(one, form, id);
  await api(`obligations/${id}/${deed.path}`, {method: 'POST', body: deed.body ? deed.body(body) : body});
  return `Đã ghi: ${deed.label} – ${subject}.`;
}

const named = choices => Object.fromEntries(choices.map(one => [one.code, one.name]));

function deedButton(id, subject, deed, documents, done) {
  const asked = () => ask({title: deed.label, sentence: deed.will, fields: deed.fields.map(one => field(one, documents)), label: deed.label,
    send: form => send(id, deed, subject, form), done});
  return element('button', {type: 'button', onclick: asked}, deed.label);
}

function history(lines) {
  return element('table', {class: 'td-table'},
    element('thead', {}, element('tr', {}, ['Lúc', 'Ai', 'Việc', 'Lý do, ghi chú'].map(text => element('th', {scope: 'col'}, text)))),
    element('tbody', {}, lines.map(line => element('tr', {},
      [CLOCK.format(new Date(line.at)), line.who, line.act, line.reason].map(text => element('td', {}, text ?? ''))))));
}

function outside(done) {
  return element('p', {class: 'td-hint'},
    `Đã làm ngoài hệ thống: ${WAYS[done.way]}, ngày ${date(done.on)}, ${done.who}${done.note ? '. ' + done.note : ''}`);
}

function filesOf(files) {
  return files.length ? element('ul', {}, files.map(file =>
    element('li', {}, element('a', {href: `/camunda/api/tdkt/files/${file.id}`, download: true}, file.name), file.issued ? ' (bản phát hành)' : '',
      file.retired && element('div', {class: 'td-warn'}, `${file.retired}.`))))
    : element('p', {class: 'td-small'}, 'Chưa có tệp nào.');
}

/** Fills the box; `done` is called after a deed with what was done in a sentence. */
export async function detailOf(id, box, done) {
  const beside = deedsBeside(id, done);
  const [{about, files, possible}, difficulties, corrections, extensions] = await Promise.all(
    [api(`obligations/${id}`), ...['difficulties', 'corrections', 'extensions'].map(part => api(`obligations/${id}/${part}`))]);
  const retiring = possible.includes('REVOKE_DOCUMENT') ? await api(`obligations/${id}/retirements`) : {documents: [], successors: []};
  const documents = {document: named(retiring.documents), successor: named(retiring.successors)};
  const letter = about.assigned ? await letterOf(id, possible.includes('EXTEND'), done) : [];
  const deeds = [...possible.map(code => deedButton(id, about.subject, DEEDS[code], documents, done)), ...await beside];
  box.replaceChildren(...[
    element('strong', {}, about.subject),
    about.notice && element('p', {class: 'td-warn'}, about.notice),
    about.outside && outside(about.outside),
    ...letter,
    about.conditions && element('p', {}, element('a', {href: `/camunda/tdkt/dieu-kien.html?${about.conditions}`}, 'Điều kiện xét khen thưởng của từng đơn vị')),
    ...correctionsOf(corrections),
    ...extensionsOf(extensions),
    element('h3', {}, 'Tệp'), filesOf(files),
    element('h3', {}, 'Đã diễn ra'), about.history.length ? history(about.history) : element('p', {class: 'td-small'}, 'Chưa có gì.'),
    ...difficultiesOf(id, difficulties, done),
    deeds.length > 0 && element('h3', {}, 'Có thể làm'),
    deeds.length > 0 && element('div', {class: 'td-group td-deeds'}, deeds)
  ].filter(Boolean));
  showPreviews(box);
  showSignatures(box);
  showVersions(box);
}
