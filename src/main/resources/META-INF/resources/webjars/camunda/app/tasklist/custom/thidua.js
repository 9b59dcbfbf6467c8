// Loaded once before Tasklist starts: the rehearsal's clock, the toolkit of the forms, the way to our own pages.
import * as tdkt from '/camunda/tdkt/tdkt.js';
import {followServerClock, startAgainWhenClockMoved} from '/camunda/tdkt/clock.js';
import {form} from '/camunda/tdkt/form.js';
import {conference} from '/camunda/tdkt/conference.js';
import {planConference, recordOpinion, restorePlan} from '/camunda/tdkt/conference-plan.js';
import {measure} from '/camunda/tdkt/measure.js';

const {api, element, me, standingIn} = tdkt;
const PAGES = {'tien-do': 'Tiến độ', 'nghia-vu': 'Nghĩa vụ', 'giao-viec-van-ban': 'Giao việc từ văn bản', 'don-doc': 'Đôn đốc', 'vuong-mac': 'Vướng mắc', 'so-van-ban': 'Sổ văn bản', 'nam-thi-dua': 'Năm thi đua', 'truong-khoi': 'Trưởng khối', 'to-chuc': 'Tổ chức', 'vang-mat': 'Vắng mặt', 'thu': 'Thư đã gửi', 'dong-ho': 'Đồng hồ'};

window.ThiDua = {...tdkt, form, conference, planConference, recordOpinion, restorePlan, measure};
document.documentElement.lang = 'vi';
for (const sheet of ['tdkt.css', 'form.css']) {
  document.head.append(element('link', {rel: 'stylesheet', href: '/camunda/tdkt/' + sheet}));
}

/** Administrators keep Tasklist's own tools for dates, assignees and starting; everybody else has no right to them. */
async function markAdministrator() {
  const who = await api('/camunda/api/admin/auth/user/default').catch(() => null);
  document.documentElement.classList.toggle('td-administrator', Boolean(who?.authorizedApps?.includes('admin')));
}

async function links(node) {
  const person = await me();
  node.replaceChildren(element('span', {class: 'td-links'},
    element('a', {href: '/'}, 'Trang đầu'),
    (person?.pages ?? []).filter(name => PAGES[name]).map(name => element('a', {href: `/camunda/tdkt/${name}.html`}, PAGES[name])),
    standingIn(person)));
}

await followServerClock();

export default [{
  id: 'tdkt-pages',
  pluginPoint: 'tasklist.navbar.action',
  priority: 500,
  render(node) {
    startAgainWhenClockMoved();
    markAdministrator();
    links(node);
  },
  unmount() {}
}];
