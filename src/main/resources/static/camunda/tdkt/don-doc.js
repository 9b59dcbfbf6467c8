// The page "Đôn đốc": who is late, whom to call, words to paste, calls and promises, remind now.
import {api, page, element, date, moment, upload, showError, clearError, announce} from './tdkt.js';
import {remind} from './nhac-ngay.js';
import {askForCall, showWords} from './don-doc-hop.js';

const byId = id => document.getElementById(id);
const filter = byId('filter');
const LOOK = {KEPT: 'td-good', BROKEN: 'td-late', OPEN: 'td-wait', VOID: 'td-off'};
let shown = {rows: [], toOnes: {}, toGroups: {}, calls: []};

const clusterOf = ({late}) => late.debtorKind === 'CLUSTER' ? late.debtorName : late.receiverName;
const chosen = () => shown.rows.filter(row => !filter.cluster.value || clusterOf(row) === filter.cluster.value);

const heard = async said => { await show(); announce(said); };

function remindAll() {
  const [open, before] = [chosen().filter(({late}) => !late.reminded), chosen().filter(({late}) => late.reminded)];
  remind({obligations: open.map(({late}) => late.id), debtors: [...new Set(open.map(({late}) => late.debtorName))], saidToday: before.length}, filter.cluster.value, heard);
}

const remindOne = ({late}) => api(`chase/${late.id}/reach`).then(reach => remind(reach, null, heard)).catch(showError);

function person({fullName, title, telephone, refused, awayUntil, substitute}) {
  return element('div', {}, `${fullName}${title ? ', ' + title : ''}: `,
    telephone ? element('a', {style: 'white-space: nowrap', href: `tel:${telephone.replace(/[^\d+]/g, '')}`}, telephone) : 'chưa có số điện thoại',
    refused && ' ', refused && element('span', {class: 'td-badge td-late'}, 'địa chỉ thư không nhận'),
    awayUntil && element('div', {class: 'td-small'}, `vắng đến hết ngày ${date(awayUntil)}, ${substitute} làm thay`));
}

function row(one) {
  const {late, what} = one;
  return element('tr', {},
    element('td', {}, element('strong', {}, late.debtorName), element('div', {class: 'td-small'}, `gửi ${late.receiverName}`)),
    element('td', {}, element('a', {href: `/camunda/tdkt/nghia-vu.html?id=${late.id}`}, `${what} ${late.year}`),
      late.supplement && element('div', {class: 'td-small'}, 'bổ sung, đính chính')),
    element('td', {}, date(late.due), element('div', {}, element('span', {class: 'td-badge td-late'}, `chậm ${late.daysLate} ngày`))),
    element('td', {}, late.people.length ? late.people.map(person) : 'Chưa có ai của đơn vị trong hệ thống'),
    element('td', {}, element('div', {class: 'td-group'},
      element('button', {type: 'button', disabled: late.reminded, onclick: () => remindOne(one)}, late.reminded ? 'Đã nhắc hôm nay' : 'Nhắc ngay'),
      element('button', {type: 'button', onclick: () => showWords(late.debtorName, shown.toOnes[late.debtorName])}, 'Lời nhắn Zalo'),
      element('button', {type: 'button', onclick: () => askForCall(late, what, show)}, 'Ghi cuộc gọi'))));
}

function call({call: made, what, promiseLabel}) {
  return element('tr', {},
    element('td', {}, moment(made.at), element('div', {class: 'td-small'}, made.caller)),
    element('td', {}, made.debtorName, element('div', {class: 'td-small'}, `${what} ${made.year}`)),
    element('td', {}, made.spokeTo, made.note && element('div', {class: 'td-small'}, made.note)),
    element('td', {}, date(made.promised)),
    element('td', {}, promiseLabel && element('span', {class: `td-badge ${LOOK[made.promise]}`}, promiseLabel)));
}

function draw() {
  const rows = chosen();
  const heads = ['Đơn vị', 'Việc', 'Hạn', 'Gọi cho ai', 'Làm gì'];
  byId('rows').replaceChildren(rows.length === 0 ? '' : element('table', {class: 'td-table'},
    element('thead', {}, element('tr', {}, heads.map(head => element('th', {}, head)))), element('tbody', {}, rows.map(row))));
  byId('none').hidden = rows.length > 0;
  byId('all').hidden = !filter.cluster.value || rows.length === 0;
  byId('group').hidden = !shown.toGroups[filter.cluster.value];
}

async function show() {
  clearError();
  shown = await api('chase');
  const clusters = [...new Set(shown.rows.map(clusterOf))].sort((a, b) => a.localeCompare(b, 'vi'));
  const before = filter.cluster.value;
  filter.cluster.replaceChildren(element('option', {value: ''}, 'Tất cả'), ...clusters.map(name => element('option', {value: name}, name)));
  filter.cluster.value = clusters.includes(before) ? before : '';
  byId('untold').hidden = shown.untold === 0;
  byId('untold').textContent = `Còn ${shown.untold} việc mới quá hạn mà thủ trưởng đơn vị chưa được báo; sẽ hiện ở đây sau lần nhắc tới (7 giờ sáng ngày làm việc).`;
  byId('calls').replaceChildren(...shown.calls.map(call));
  byId('calls-part').hidden = shown.calls.length === 0;
  draw();
}

async function showTable() {
  const {version, mayReplace} = await api('reminder-table');
  byId('version').textContent = version;
  byId('table-part').hidden = false;
  byId('replace').hidden = !mayReplace;
}

function mailbox(unit) {
  const field = element('input', {type: 'email', value: unit.mailbox ?? '', 'aria-label': `Hộp thư của ${unit.name}`, placeholder: 'chưa có', style: 'width: 100%'});
  const said = element('span', {class: 'td-small', role: 'status'}, unit.refused ? 'địa chỉ này không nhận thư' : '');
  field.addEventListener('change', async () => {
    try {
      await api(`mailboxes/${unit.code}`, {method: 'PUT', body: {mailbox: field.value}});
      said.textContent = 'Đã lưu';
    } catch (refused) { said.textContent = refused.message; }
  });
  return element('tr', {}, element('td', {}, unit.name), element('td', {}, field, said));
}

async function showMailboxes() {
  const units = await api('mailboxes');
  byId('mailboxes').replaceChildren(...units.map(mailbox));
  byId('mailbox-part').hidden = false;
}

async function replaceTable(input) {
  clearError();
  try {
    await upload('reminder-table', input.files[0]);
    await showTable();
  } catch (refused) { showError(refused); }
  input.value = '';
}

filter.addEventListener('change', draw);
filter.addEventListener('submit', e => e.preventDefault());
byId('all').addEventListener('click', remindAll);
byId('group').addEventListener('click', () => showWords(filter.cluster.value, shown.toGroups[filter.cluster.value]));
byId('replace').querySelector('input').addEventListener('change', e => replaceTable(e.target));
const {pages} = await page({title: 'Đôn đốc'});
if (pages.includes('thu')) await Promise.all([showTable(), showMailboxes()]); // not for heads
await show().catch(error => { if (error.status !== 403 || byId('table-part').hidden) showError(error); });
