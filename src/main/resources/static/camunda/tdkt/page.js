// The frame of our own pages: navigation, log-out, error bar.
import {api} from './server.js';
import {element} from './element.js';
import {followServerClock} from './clock.js';
import {date} from './words.js';

const TASKLIST = '/camunda/app/tasklist/default/';
const PAGES = {
  'tien-do': 'Tiến độ',
  'nghia-vu': 'Nghĩa vụ',
  'don-doc': 'Đôn đốc',
  'giao-viec-van-ban': 'Giao việc từ văn bản',
  'vuong-mac': 'Vướng mắc',
  'so-van-ban': 'Sổ văn bản',
  'nam-thi-dua': 'Năm thi đua',
  'truong-khoi': 'Trưởng khối',
  'to-chuc': 'Tổ chức',
  'mau-van-ban': 'Mẫu văn bản',
  'vang-mat': 'Vắng mặt',
  'thu': 'Thư đã gửi',
  'tai-khoan': 'Tài khoản',
  'dong-ho': 'Đồng hồ'
};

/** Shows the server's sentence above the page's content until the next action. */
export function showError(error) {
  clearError();
  const bar = element('div', {class: 'td-error', role: 'alert', tabindex: '-1'}, error.message || String(error));
  (document.querySelector('main') || document.body).prepend(bar);
  bar.scrollIntoView({block: 'nearest'});
}

export function clearError() {
  document.querySelectorAll('main > .td-error').forEach(bar => bar.remove());
  document.querySelectorAll('main > .td-said').forEach(bar => bar.replaceChildren());
}

/** Says what was done above the page's content until the next action, to screen readers too. */
export function announce(said) {
  const main = document.querySelector('main') || document.body;
  let bar = main.querySelector(':scope > .td-said');
  if (!bar) main.prepend(bar = element('p', {class: 'td-hint td-said', role: 'status'}));
  bar.textContent = said;
}

function link(path, label) {
  return element('a', {href: path, 'aria-current': location.pathname === path ? 'page' : null}, label);
}

function header(me) {
  const own = me ? me.pages.filter(name => PAGES[name]) : [];
  return element('header', {class: 'td-header'},
    element('a', {class: 'td-wordmark', href: '/'}, 'Thi đua, khen thưởng'),
    element('nav', {'aria-label': 'Các trang'},
      link(TASKLIST, 'Việc cần làm'),
      own.map(name => link(`/camunda/tdkt/${name}.html`, PAGES[name]))),
    standingIn(me),
    me && element('span', {class: 'td-me'}, `${me.fullName}${me.title ? ', ' + me.title : ''}`),
    me && link('/camunda/tdkt/mat-khau.html', 'Đổi mật khẩu'),
    me ? link('/camunda/tdkt/log-out.html', 'Đăng xuất') : link(TASKLIST, 'Đăng nhập'));
}

/** For whom the person stands in today, as a line to be read on every page; null for nobody. */
export function standingIn(me) {
  const absent = me?.standsInFor ?? [];
  if (absent.length === 0) return null;
  const named = absent.map(({absentName, lastDay}) => `${absentName} đến hết ngày ${date(lastDay)}`).join('; ');
  return element('span', {class: 'td-standing-in', role: 'status'}, `Đồng chí đang làm thay ${named}`);
}

/** Who is logged in, or null. */
export async function me() {
  try {
    return await api('me');
  } catch (nobody) {
    return null;
  }
}

/**
 * Builds the frame and answers who is logged in. A page for staff leaves for the login page when nobody is;
 * with `open: true` (the start page) it stays.
 */
export async function page({title, open = false}) {
  document.title = `${title} - Thi đua, khen thưởng`;
  window.addEventListener('unhandledrejection', e => showError(e.reason));
  await followServerClock();
  const person = open ? await me() : await api('me');
  document.body.prepend(header(person));
  return person;
}
