// The rehearsal's clock: when an administrator has moved it, the browser's "now" moves with the server's.
import {api} from './server.js';
import {element} from './element.js';

const MINUTE = 60000;

export async function clock() {
  try {
    return await api('clock') || {};
  } catch (unknown) {
    return {};
  }
}

function moveNow(offset) {
  const Real = window.Date;
  window.Date = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length ? given : [Real.now() + offset], made),
    apply: () => new Real(Real.now() + offset).toString(),
    get: (target, name) => name === 'now' ? () => Real.now() + offset : Reflect.get(target, name)
  });
}

let followed = 0;

/** Before login the server does not tell its clock; a page that learns it later has to start again. */
export async function startAgainWhenClockMoved() {
  const {offsetMillis = 0} = await clock();
  if (Math.abs(offsetMillis - followed) > MINUTE) location.reload();
}

/** Moves the browser's clock by what the server's is moved, and says so on screen. */
export async function followServerClock() {
  const {offsetMillis = 0} = await clock();
  if (!offsetMillis) return;
  followed = offsetMillis;
  moveNow(offsetMillis);
  const today = new Date().toLocaleDateString('vi-VN', {day: '2-digit', month: '2-digit', year: 'numeric'});
  const put = () => document.body.append(
    element('div', {class: 'td-ribbon', role: 'status'}, `DIỄN TẬP: đồng hồ đã được chuyển, hôm nay là ${today}`));
  if (document.body) put(); else document.addEventListener('DOMContentLoaded', put);
}
