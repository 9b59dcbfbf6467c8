// Moves the rehearsal's clock and says what that brought about.
import {api, page, element, date, parseDate, showError, clearError} from './tdkt.js';

const byId = id => document.getElementById(id);
// A running page keeps the browser's old clock, so it is loaded anew after a move and tells then what happened.
const HAPPENED = 'tdkt-clock-moved';
let now;

const addDays = (iso, days) => new Date(Date.parse(iso + 'T00:00:00Z') + days * 86400000).toISOString().slice(0, 10);

async function show() {
  now = await api('clock');
  byId('today').textContent = date(now.today);
  byId('next').textContent = now.nextDeadline ? `Hạn gần nhất sắp tới: ${date(now.nextDeadline)}.` : '';
  byId('real').hidden = now.sandbox;
  byId('move').hidden = !now.sandbox;
  byId('deadline').hidden = !now.nextDeadline;
  document.querySelector('#deadline button').textContent = `Tới hạn gần nhất (${date(now.nextDeadline)})`;
}

function tellWhatHappened() {
  const moved = sessionStorage.getItem(HAPPENED);
  sessionStorage.removeItem(HAPPENED);
  if (moved) tell(JSON.parse(moved));
}

function wait(busy) {
  document.querySelectorAll('#move button').forEach(button => { button.disabled = busy; });
  byId('busy').textContent = busy ? 'Đang chuyển và chờ hệ thống làm xong việc đến hạn…' : '';
}

function tell(moved) {
  const more = moved.tasks - moved.taskNames.length;
  document.querySelector('#happened h2').textContent = `Đã chuyển tới ngày ${date(moved.today)}`;
  document.querySelector('#happened ul').replaceChildren(
    element('li', {}, `${moved.tasks} việc mới được giao${moved.tasks ? ':' : '.'}`,
      element('ul', {}, moved.taskNames.map(name => element('li', {}, name)), more > 0 && element('li', {}, `và ${more} việc khác`))),
    element('li', {}, `${moved.mails} thư được soạn. `, element('a', {href: '/camunda/tdkt/thu.html'}, 'Xem thư')),
    moved.failedJobs > 0 ? element('li', {class: 'td-late'}, `${moved.failedJobs} việc nền bị lỗi, xem trong Cockpit.`) : '',
    moved.finished ? '' : element('li', {class: 'td-wait'}, 'Hệ thống còn đang làm tiếp; hãy tải lại trang sau ít phút.'));
  byId('happened').hidden = false;
}

async function moveTo(day) {
  clearError();
  wait(true);
  try {
    sessionStorage.setItem(HAPPENED, JSON.stringify(await api('clock', {method: 'POST', body: {to: day}})));
    location.reload();
  } catch (refused) {
    showError(refused);
    wait(false);
  }
}

byId('to').addEventListener('submit', e => {
  e.preventDefault();
  const day = parseDate(e.target.day.value);
  if (day) moveTo(day);
  else showError(new Error(`“${e.target.day.value}” không phải là ngày; hãy nhập như 30/6/2026.`));
});
document.querySelectorAll('[data-days]').forEach(button =>
  button.addEventListener('click', () => moveTo(addDays(now.today, Number(button.dataset.days)))));
byId('deadline').addEventListener('click', () => moveTo(now.nextDeadline));
await page({title: 'Đồng hồ diễn tập'});
await show().catch(showError);
tellWhatHappened();
