// Dialogs of the page "Đôn đốc": words to paste into Zalo, and a call that was made.
import {api, element, parseDate} from './tdkt.js';
import {ask, open, closing} from './hop-thoai.js';

/** Without https the browser copies only what is marked. */
async function copy(area, button) {
  area.select();
  try {
    if (navigator.clipboard) await navigator.clipboard.writeText(area.value);
    else document.execCommand('copy');
    button.textContent = 'Đã chép';
  } catch (notAllowed) {
    button.textContent = 'Hãy bấm Ctrl+C để chép';
  }
}

/** The words, ready to be copied. */
export function showWords(whom, words) {
  const area = element('textarea', {rows: 12, cols: 60, 'aria-label': 'Lời nhắn', style: 'width: 100%'});
  area.value = words;
  open(`Lời nhắn: ${whom}`, area, element('p', {},
    element('button', {type: 'button', class: 'td-main', onclick: e => copy(area, e.target)}, 'Chép'), ' ', closing()));
  area.select();
}

function promisedDay(text) {
  const day = parseDate(text);
  if (day === undefined) throw Object.assign(new Error(`“${text}” không phải là ngày; hãy nhập như 30/6/2026.`), {field: 'promised'});
  return day;
}

/** Asks what was said. */
export function askForCall(late, what, saved) {
  return ask({
    title: `Cuộc gọi: ${late.debtorName}`, label: 'Ghi lại', done: saved,
    sentence: `${what} ${late.year}, chậm ${late.daysLate} ngày.`,
    fields: [
      element('label', {}, 'Đã gọi cho ai ', element('input', {name: 'spokeTo', list: 'td-people', autocomplete: 'off', maxlength: 500}),
        element('datalist', {id: 'td-people'}, late.people.map(person => element('option', {value: person.fullName})))),
      element('label', {}, 'Hẹn ngày (nếu có) ', element('input', {name: 'promised', placeholder: 'ngày/tháng/năm', autocomplete: 'off'})),
      element('label', {}, 'Ghi chú ', element('textarea', {name: 'note', rows: 3, maxlength: 500, style: 'width: 100%'}))
    ],
    send: form => api(`chase/${late.id}/calls`, {method: 'POST', body: {spokeTo: form.spokeTo.value, promised: promisedDay(form.promised.value), note: form.note.value}})
  });
}
