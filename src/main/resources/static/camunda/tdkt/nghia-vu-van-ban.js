// On the page "Nghĩa vụ": what a letter says of work it gave out, and what whoever gave it out records about it.
import {api, element, date, parseDate, showError, clearError} from './tdkt.js';

const ROLES = {TO: '', VIA: 'qua ', INFORMED: 'để biết: '};

function deed(label, field, send, done) {
  return element('form', {class: 'td-filter', onsubmit: async event => {
    event.preventDefault();
    clearError();
    try { await send(event.target); await done(); } catch (refused) { showError(refused); }
  }}, field, element('button', {}, label));
}

function giverDeeds(id, {letter, due}, done) {
  const post = (path, body) => api(`assigned/${id}/${path}`, {method: 'POST', body});
  return [
    letter.event && !letter.eventObligation && deed('Ghi ngày của sự kiện', element('label', {}, `Ngày diễn ra (“${letter.event}”)`, element('input', {name: 'on', required: true, placeholder: 'dd/mm/yyyy', value: date(due)})),
      form => post('event', {on: parseDate(form.on.value) ?? null}), done),
    letter.condition && deed('Không phát sinh', element('label', {}, `Vì sao không phát sinh (“${letter.condition}”)`, element('input', {name: 'text', required: true})),
      form => post('not-arisen', {text: form.text.value}), done)
  ].filter(Boolean);
}

/** Nodes to show; `open` says whether the work still waits. */
export async function letterOf(id, open, done) {
  const sheet = await api(`assigned/${id}`);
  const {letter, receivers, times, due, source} = sheet;
  return [
    element('h3', {}, 'Văn bản giao việc'),
    letter.sentence && element('p', {}, element('q', {}, letter.sentence)),
    element('p', {class: 'td-small'}, `${source}${letter.dated ? ', ngày ' + date(letter.dated) : ''} (${letter.place})`),
    element('p', {}, element('b', {}, 'Thời hạn: '), letter.phrase ? `“${letter.phrase}” ` : '', due ? `(đến hết ngày ${date(due)})` : letter.event ? '(chưa có ngày)' : 'không ghi hạn',
      letter.firstDue && `; hạn thứ nhất ${date(letter.firstDue)}`, letter.opens && `; từ ngày ${date(letter.opens)}`),
    letter.orElse && element('p', {}, element('b', {}, 'Hoặc: '), letter.orElse),
    letter.condition && element('p', {}, element('b', {}, 'Điều kiện: '), letter.condition),
    receivers.length > 0 && element('p', {}, element('b', {}, 'Nơi nhận: '), receivers.map(one => ROLES[one.role] + one.name).join('; ')),
    letter.times && element('p', {}, element('b', {}, `Số lần đã làm: ${times.length}/${letter.times}. `), times.map(one => `${date(one.heldOn)}: ${one.what}`).join('; ')),
    ...(open && sheet.gives ? giverDeeds(id, sheet, done) : [])
  ].filter(Boolean);
}
