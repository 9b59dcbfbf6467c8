// One difficulty ("vướng mắc") as it is read and, by Sở Nội vụ, answered; and the form that reports one.
import {api, element, showError, clearError} from './tdkt.js';

const CLOCK = new Intl.DateTimeFormat('vi-VN', {timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'});
const time = moment => CLOCK.format(new Date(moment));
const text = (value, look = '') => element('div', {class: look, style: 'white-space: pre-wrap'}, value);

function badge({answer, passedAt}) {
  if (answer) return element('span', {class: 'td-badge td-good'}, 'Đã trả lời');
  return element('span', {class: 'td-badge td-wait'}, passedAt ? 'Đã chuyển UBND tỉnh' : 'Chờ trả lời');
}

/** A folded text field with a button; `filled` is what stands in it at first. */
function writing({summary, label, button, filled = '', path, done}) {
  const send = async e => {
    e.preventDefault();
    clearError();
    const pressed = e.target.querySelector('button');
    pressed.disabled = true;
    try {
      await api(path, {method: 'POST', body: {text: e.target.text.value}});
      await done();
    } catch (refused) {
      showError(refused);
      pressed.disabled = false;
    }
  };
  const field = element('textarea', {name: 'text', rows: 4, class: 'td-full', maxlength: 4000});
  field.value = filled;
  return element('details', {class: 'td-deed', name: 'difficulty'}, element('summary', {}, summary),
    element('form', {onsubmit: send}, element('label', {}, label, field), element('p', {}, element('button', {class: 'td-main'}, button))));
}

function stopPublishing(id, done) {
  return element('button', {type: 'button', onclick: () => api(`difficulties/${id}/unpublish`, {method: 'POST'}).then(done).catch(showError)}, 'Thôi công bố');
}

function deeds(one, done) {
  const path = deed => `difficulties/${one.id}/${deed}`;
  if (!one.answer) {
    return [writing({summary: 'Trả lời', label: 'Nội dung trả lời', button: 'Gửi trả lời', path: path('answer'), done}),
      writing({summary: 'Chuyển UBND tỉnh', label: 'Chuyển bằng văn bản nào, về việc gì (vẫn trả lời sau tại đây)', button: 'Ghi nhận đã chuyển', filled: one.passedNote ?? '', path: path('pass-on'), done})];
  }
  return [one.published ? stopPublishing(one.id, done)
    : writing({summary: 'Công bố cho mọi nơi cùng được giao việc này', label: 'Câu hỏi sẽ công bố; sửa lại để không nêu tên nơi đã hỏi', button: 'Công bố câu hỏi và trả lời',
      filled: one.publishedQuestion ?? one.question, path: path('publish'), done})];
}

const asker = one => `${one.askerName} (${one.person}), ${time(one.askedAt)}`;

/** Who asked what, and the answer; `answers` adds what only Sở Nội vụ may do. */
export function difficulty({difficulty: one, what}, answers, done) {
  return element('article', {class: 'td-box'},
    element('div', {}, badge(one), ' ', one.published && element('span', {class: 'td-badge'}, 'Đã công bố'), ' ',
      one.own && one.obligation ? element('a', {href: `/camunda/tdkt/nghia-vu.html?id=${one.obligation}`}, what) : what),
    element('div', {class: 'td-small'}, one.own ? asker(one) : 'Câu hỏi chung do Sở Nội vụ công bố'),
    text(one.question),
    one.passedNote && text(`Đã chuyển UBND tỉnh ${time(one.passedAt)}: ${one.passedNote}`, 'td-small'),
    one.answer && element('div', {class: 'td-hint'}, element('strong', {}, 'Trả lời'),
      element('span', {class: 'td-small'}, ` ${one.answerer ? one.answerer + ', ' : ''}${time(one.answeredAt)}`), text(one.answer)),
    one.published && one.own && one.publishedQuestion !== one.question && text(`Câu hỏi đã công bố: ${one.publishedQuestion}`, 'td-small'),
    answers && deeds(one, done));
}

/** The part of an obligation's detail. */
export function difficultiesOf(obligation, {mayReport, rows}, done) {
  if (!mayReport && rows.length === 0) return [];
  return [element('h3', {}, 'Vướng mắc'), ...rows.map(row => difficulty(row, false, done)),
    mayReport && writing({summary: 'Báo vướng mắc với Sở Nội vụ', label: 'Vướng mắc gì, đề nghị thế nào (hạn của việc vẫn giữ nguyên)',
      button: 'Gửi vướng mắc', path: `obligations/${obligation}/difficulties`, done})].filter(Boolean);
}
