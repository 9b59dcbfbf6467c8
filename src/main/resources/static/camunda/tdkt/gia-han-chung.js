// On the page "Năm thi đua": puts off several milestones at once, looked at before it is done.
import {api, element, date, number, parseDate, showError, clearError} from './tdkt.js';

const form = document.getElementById('extension');
const box = document.getElementById('extension-preview');
const choices = document.getElementById('extension-milestones');

function typed() {
  const day = form.decidedOn.value.trim();
  const decidedOn = day ? parseDate(day) : null;
  if (day && !decidedOn) throw new Error(`“${day}” không phải là ngày; hãy nhập như 30/6/2026.`);
  const days = form.days.value.trim();
  if (!/^\d{1,3}$/.test(days)) throw new Error('Số ngày gia hạn phải là số nguyên, ví dụ 15; hãy nhập lại.');
  return {milestones: [...choices.querySelectorAll('input:checked')].map(input => input.value), cluster: form.cluster.value || null,
    days: Number(days), number: form.number.value, decidedOn, reason: form.reason.value};
}

const row = one => element('tr', {}, [one.name, date(one.from), element('b', {}, date(one.to)), one.dayOff ? `ngày nghỉ: ${one.dayOff}` : '']
  .map(content => element('td', {}, content)));

/** `year` tells which, `done` is called once the dates have moved. */
export function commonExtension(year, done) {
  async function grant(body, button) {
    clearError();
    button.disabled = true;
    try {
      const {moved} = await api(`years/${year()}/extension`, {method: 'POST', body});
      await done();
      form.reset();
      box.replaceChildren(element('p', {class: 'td-hint'}, `Đã gia hạn; ${number(moved)} nghĩa vụ có hạn mới.`));
    } catch (refused) {
      showError(refused);
      button.disabled = false;
    }
  }

  async function preview() {
    clearError();
    box.replaceChildren();
    const body = typed();
    const put = await api(`years/${year()}/extension/preview`, {method: 'POST', body});
    const button = element('button', {type: 'button', class: 'td-main'}, 'Gia hạn');
    button.addEventListener('click', () => grant(body, button));
    box.replaceChildren(element('table', {class: 'td-table'},
      element('thead', {}, element('tr', {}, ['Mốc', 'Từ', 'Đến', ''].map(text => element('th', {}, text)))),
      element('tbody', {}, put.map(row))), element('p', {}, button));
  }

  form.addEventListener('submit', e => { e.preventDefault(); preview().catch(showError); });
  form.addEventListener('input', () => box.replaceChildren());
  return {
    offer: milestones => {
      box.replaceChildren();
      choices.replaceChildren(choices.firstElementChild, ...milestones.map(one => element('label', {},
        element('input', {type: 'checkbox', value: one.code}), ` ${one.name} (${date(one.due)})`)));
    },
    offerClusters: clusters => form.cluster.replaceChildren(element('option', {value: ''}, 'Toàn tỉnh'),
      ...clusters.map(one => element('option', {value: one.code}, one.name)))
  };
}
