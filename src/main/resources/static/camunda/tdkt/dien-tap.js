// Starts a rehearsal on the clock's page and shows how far it has come.
import {api, date, parseDate, showError, clearError} from './tdkt.js';

const LOOK_EVERY = 2000;
const byId = id => document.getElementById(id);

function text({playing, standing}) {
  if (!standing) return '';
  const {lastDay, until, days, answered, message} = standing;
  const done = lastDay ? `Đã xong ngày ${date(lastDay)} (${days} ngày, ${answered} việc).` : 'Chưa xong ngày nào.';
  if (playing) return `Đang diễn tập đến ngày ${date(until)}. ${done}`;
  if (standing.state !== 'DONE') return `Diễn tập dừng giữa chừng: ${message ?? 'lỗi chưa rõ'} ${done} Bấm “Diễn tập” để làm tiếp.`;
  return `Diễn tập đã đến ngày ${date(until)}. ${done}`;
}

function show(progress) {
  byId('progress').textContent = text(progress);
  document.querySelectorAll('#play button, #move button').forEach(button => { button.disabled = progress.playing; });
  if (progress.playing) setTimeout(follow, LOOK_EVERY);
}

async function follow() {
  const progress = await api('rehearsal').catch(showError);
  if (!progress) return;
  show(progress);
  // The page keeps the browser's old clock, so it is loaded anew at the end.
  if (!progress.playing) location.reload();
}

async function play(until) {
  clearError();
  try {
    show(await api('rehearsal', {method: 'POST', body: {until}}));
  } catch (refused) {
    showError(refused);
  }
}

byId('play').addEventListener('submit', e => {
  e.preventDefault();
  const until = parseDate(e.target.until.value);
  if (until) play(until);
  else showError(new Error(`“${e.target.until.value}” không phải là ngày; hãy nhập như 31/7/2026.`));
});

const {sandbox} = await api('clock');
byId('rehearsal').hidden = !sandbox;
if (sandbox) await api('rehearsal').then(show).catch(showError);
