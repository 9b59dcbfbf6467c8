// The page "Tài khoản": who has an account, who still needs a password, who has to wait; an administrator helps.
import {api, page, element, showError, clearError} from './tdkt.js';
import {newPassword} from './mat-khau-moi.js';

const byId = id => document.getElementById(id);
const filter = byId('filter');
let number = 0;

const badge = (look, text) => element('span', {class: `td-badge ${look}`}, text);

function wait(seconds) {
  return seconds >= 60 ? `${Math.ceil(seconds / 60)} phút` : `${seconds} giây`;
}

function login(account) {
  if (!account.active) return badge('td-off', 'Không còn dùng');
  if (account.waitSeconds > 0) return badge('td-late', `Phải chờ ${wait(account.waitSeconds)}`);
  if (account.failures > 0) return badge('td-wait', `Nhập sai ${account.failures} lần`);
  return badge('td-good', 'Bình thường');
}

async function unlock(account) {
  clearError();
  await api(`accounts/${account.account}/unlock`, {method: 'POST'});
  await show();
}

/** Opens the form of a new password below the row, or closes it. */
function toggle(row, account) {
  if (row.nextSibling?.classList?.contains('td-detail')) return row.nextSibling.remove();
  const detail = element('tr', {class: 'td-detail'});
  detail.append(element('td', {colspan: '6'}, newPassword(account, () => detail.remove(), show)));
  row.after(detail);
  detail.querySelector('input').focus();
}

function deeds(account, row) {
  return element('td', {},
    element('button', {type: 'button', onclick: () => toggle(row(), account)}, 'Đặt mật khẩu'),
    account.failures > 0 && [' ', element('button', {type: 'button', onclick: () => unlock(account).catch(showError)}, 'Cho thử lại ngay')]);
}

function shown(account) {
  const row = element('tr', {'data-account': account.account},
    element('td', {}, account.account),
    element('td', {}, account.fullName, element('div', {class: 'td-small'}, account.title)),
    element('td', {}, account.roles.map(({role, unit}) => element('div', {}, unit ? `${role}, ${unit}` : role))),
    element('td', {}, account.hasPassword ? 'Đã có' : badge('td-wait', 'Chưa có')),
    element('td', {}, login(account)));
  row.append(account.active ? deeds(account, () => row) : element('td'));
  return row;
}

async function show() {
  const asked = new URLSearchParams({text: filter.text.value, page: number});
  const {accounts, total, pageSize} = await api(`accounts?${asked}`);
  const opened = document.querySelector('#accounts .td-detail [data-once]')?.closest('tr');
  const of = opened?.previousSibling?.dataset.account;
  byId('accounts').replaceChildren(...accounts.map(shown));
  if (opened) byId('accounts').querySelector(`[data-account="${of}"]`)?.after(opened);
  byId('count').textContent = total === 0 ? 'Không tìm thấy tài khoản nào.' : `${total} tài khoản, trang ${number + 1}/${Math.ceil(total / pageSize)}.`;
  byId('before').hidden = number === 0;
  byId('after').hidden = (number + 1) * pageSize >= total;
}

function turnTo(next) {
  clearError();
  number = next;
  byId('accounts').replaceChildren();
  return show().catch(showError);
}

filter.addEventListener('submit', e => { e.preventDefault(); turnTo(0); });
byId('before').addEventListener('click', () => turnTo(number - 1));
byId('after').addEventListener('click', () => turnTo(number + 1));
await page({title: 'Tài khoản'});
await turnTo(0);
