// "Nhắc ngay": one obligation, or all late ones of a cluster; on the board and on the page "Đôn đốc".
import {api, element, number} from './tdkt.js';
import {ask, open, closing} from './hop-thoai.js';

const SAID = 'Hôm nay đã nhắc rồi; mỗi việc chỉ nhắc ngay một lần trong ngày. Nếu gấp, hãy gọi điện và ghi lại cuộc gọi ở trang Đôn đốc.';
const UNTOLD = 'Thủ trưởng đơn vị chưa được báo việc này quá hạn; sau lần nhắc tới (7 giờ sáng ngày làm việc) thì nhắc ngay được.';

function nothing({saidToday, untold}) {
  if (saidToday) return SAID;
  return untold ? UNTOLD : 'Không có việc nào quá hạn mà bạn nhắc được.';
}

function sentence({obligations, debtors, letters}, whose) {
  const whom = debtors.length === 1 ? debtors[0] : `${number(debtors.length)} nơi đang chậm${whose ? ' của ' + whose : ''}`;
  const works = obligations.length > debtors.length ? ` (${number(obligations.length)} việc)` : '';
  return `Nhắc ${whom}${works}: ${letters === undefined ? 'thư' : number(letters) + ' thư'} sẽ được gửi cho cán bộ, thủ trưởng và hộp thư của đơn vị.`;
}

/** Asks before it reminds; `reach` is what the server says it would do, `whose` the cluster's name where it is all of one. */
export function remind(reach, whose, done) {
  const {obligations, debtors, letters} = reach;
  const title = whose ? `Nhắc ngay: ${whose}` : 'Nhắc ngay';
  if (!obligations.length) return open(title, element('p', {}, nothing(reach)), element('p', {}, closing()));
  if (letters === 0) return open(title, element('p', {}, 'Chưa có ai của nơi này trong hệ thống nên không gửi được thư nào; hãy gọi điện.'), element('p', {}, closing()));
  const left = [reach.saidToday && `${number(reach.saidToday)} việc đã nhắc hôm nay`, reach.untold && `${number(reach.untold)} việc mới quá hạn, thủ trưởng chưa được báo`].filter(Boolean);
  return ask({
    title, label: 'Gửi thư nhắc', done,
    sentence: sentence(reach, whose),
    fields: [debtors.length > 1 && element('p', {class: 'td-small'}, debtors.join('; ')), left.length > 0 && element('p', {class: 'td-small'}, `Không nhắc lần này: ${left.join('; ')}.`)].filter(Boolean),
    send: async () => {
      const {people} = await api('chase/remind', {method: 'POST', body: {obligations}});
      return `Đã soạn thư nhắc cho ${number(people)} người nhận: ${debtors.join('; ')}.`;
    }
  });
}

/** A button for one that is late, or why there is none; nothing for who may not chase it. */
export async function remindingOf(id, done) {
  const reach = await api(`chase/${id}/reach`);
  if (reach.obligations.length) return element('button', {type: 'button', onclick: () => remind(reach, null, done)}, 'Nhắc ngay');
  return reach.saidToday || reach.untold ? element('p', {class: 'td-small'}, nothing(reach)) : null;
}

/** A button for all late ones of a cluster; `failed` hears why it could not be asked. */
export function remindingIn({code, name}, year, label, done, failed) {
  return element('button', {type: 'button', 'aria-label': `Nhắc ngay các việc đang quá hạn của ${name}`,
    onclick: () => api(`chase/reach?year=${year}&cluster=${encodeURIComponent(code)}`).then(reach => remind(reach, name, done)).catch(failed)}, label);
}
