// Dialogs of the page "Đôn đốc": words to paste into Zalo, and a call that was made.
import {api, element, parseDate} from './tdkt.js';
import {open, closing} from './hop-thoai.js';

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

/** Asks what was said; a refusal stands in the dialog, so nothing typed is lost. */
export function askForCall(late, what, saved) {
  const said = element('p', {class: 'td-error', role: 'alert', hidden: true});
  const form = element('form', {},
    element('p', {class: 'td-small'}, `${what} ${late.year}, chậm ${late.daysLate} ngày`),
    said,
    element('p', {}, element('label', {}, 'Đã gọi cho ai ', element('input', {name: 'spokeTo', list: 'td-people', autocomplete: 'off', maxlength: 500}))),
    element('datalist', {id: 'td-people'}, late.people.map(person => element('option', {value: person.fullName}))),
    element('p', {}, element('label', {}, 'Hẹn ngày ', element('input', {name: 'promised', placeholder: 'ngày/tháng/năm', autocomplete: 'off'}))),
    element('p', {}, element('label', {}, 'Ghi chú ', element('textarea', {name: 'note', rows: 3, maxlength: 500, style: 'width: 100%'}))),
    element('p', {}, element('button', {class: 'td-main'}, 'Ghi lại'), ' ', closing()));
  const box = open(`Cuộc gọi: ${late.debtorName}`, form);
  form.addEventListener('submit', async e => {
    e.preventDefault();
    try {
      const promised = parseDate(form.promised.value);
      if (promised === undefined) throw new Error(`“${form.promised.value}” không phải là ngày; hãy nhập như 30/6/2026.`);
      await api(`chase/${late.id}/calls`, {method: 'POST', body: {spokeTo: form.spokeTo.value, promised, note: form.note.value}});
      box.close();
      await saved();
    } catch (refused) {
      said.hidden = false;
      said.textContent = refused.message;
    }
  });
}
