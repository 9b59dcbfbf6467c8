// The mails the system wrote: what became of each, its text on a click.
import {api, page, element, parseDate, showError, clearError} from './tdkt.js';

const LOOK = {SENT: 'td-good', WAITING: 'td-wait', RETRYING: 'td-late', GIVEN_UP: 'td-late', NO_ADDRESS: 'td-off', ONLY_HERE: 'td-off',
  SENDING: 'td-wait', UNSURE: 'td-late', REFUSED: 'td-late', RETURNED: 'td-late', MERGED: 'td-off', OBSOLETE: 'td-off'};
const filter = document.getElementById('filter');
let number = 0;
let seesAll = false;

const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'
});

const time = iso => CLOCK.format(new Date(iso));

async function sendAgain(mail) {
  if (!confirm(`Gửi lại thư này cho ${mail.fullName}? Nếu lần trước thư đã đến thì người nhận có hai thư giống nhau.`)) return;
  await api(`mails/${mail.id}/again`, {method: 'POST'}).then(show).catch(showError);
}

function became({mail, wayLabel, advice, mayBeSentAgain}) {
  return element('td', {},
    element('span', {class: `td-badge ${LOOK[mail.way]}`}, wayLabel),
    mail.sentAt && element('div', {class: 'td-small'}, mail.returnedAt ? `Gửi lúc ${time(mail.sentAt)}, bị trả lại lúc ${time(mail.returnedAt)}` : time(mail.sentAt)),
    advice && element('div', {}, advice),
    mail.returnSaid && element('div', {class: 'td-small'}, `Máy chủ thư của người nhận trả lời: ${mail.returnSaid}`),
    seesAll && mayBeSentAgain && element('div', {}, element('button', {type: 'button', onclick: () => sendAgain(mail)}, 'Gửi lại')),
    mail.resentBy && element('div', {class: 'td-small'}, `${mail.resentBy} đã cho gửi lại`),
    mail.error && element('div', {class: 'td-small'}, `Lần thử ${mail.attempts}: ${mail.error}`),
    mail.nextAttemptAt && mail.attempts > 0 && element('div', {class: 'td-small'}, `Thử lại lúc ${time(mail.nextAttemptAt)}`));
}

function row(shown) {
  const {mail} = shown;
  return element('tr', {},
    element('td', {}, time(mail.createdAt)),
    element('td', {}, mail.fullName, element('div', {class: 'td-small'}, mail.address || 'không có địa chỉ thư')),
    element('td', {}, element('details', {}, element('summary', {}, mail.subject),
      element('div', {style: 'white-space: pre-wrap; margin-top: 8px'}, mail.body))),
    became(shown));
}

function asked() {
  const day = parseDate(filter.day.value);
  if (day === undefined) throw new Error(`“${filter.day.value}” không phải là ngày; hãy nhập như 30/6/2026.`);
  const query = new URLSearchParams({page: number});
  if (day) query.set('day', day);
  if (filter.person.value.trim()) query.set('person', filter.person.value.trim());
  if (filter.trouble.checked) query.set('trouble', true);
  return query;
}

function seen({readAt, failingSince}) {
  const line = document.getElementById('returns');
  line.hidden = !readAt && !failingSince;
  line.textContent = failingSince
    ? `Từ ${time(failingSince)} chưa vào được hộp thư nhận thư bị trả lại, nên thư bị trả lại từ lúc đó chưa hiện ở đây: hãy báo quản trị hệ thống.`
    : readAt && `Hộp thư nhận thư bị trả lại được đọc lần cuối lúc ${time(readAt)}.`;
}

async function show() {
  clearError();
  const {all, returns, pageSize, mails} = await api(`mails?${asked()}`);
  if (returns) seen(returns);
  document.getElementById('person-part').hidden = !all;
  seesAll = all;
  if (all) document.getElementById('about').textContent = 'Thư nhắc việc và thông báo hệ thống đã soạn cho mọi người.';
  document.getElementById('mails').replaceChildren(...mails.map(row));
  document.getElementById('none').hidden = mails.length > 0;
  document.getElementById('newer').hidden = number === 0;
  document.getElementById('older').hidden = mails.length < pageSize;
}

function turnTo(page) {
  number = page;
  return show().catch(showError);
}

filter.addEventListener('submit', e => { e.preventDefault(); turnTo(0); });
document.getElementById('newer').addEventListener('click', () => turnTo(number - 1));
document.getElementById('older').addEventListener('click', () => turnTo(number + 1));
await page({title: 'Thư đã gửi'});
await turnTo(0);
