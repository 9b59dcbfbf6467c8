// The address by which one's calendar program reads one's deadlines: made, shown once, taken back.
import {api, element, date, moment, showError, clearError} from './tdkt.js';

const PATH = 'calendar-link';

function button(label, look, deed) {
  return element('button', {type: 'button', class: look, onclick: e => {
    clearError();
    e.target.disabled = true;
    deed().catch(refused => { showError(refused); e.target.disabled = false; });
  }}, label);
}

/** Fills the folded part when it is opened. */
export function offerCalendar(part) {
  const box = part.querySelector('div');

  function show({link, address}) {
    const renew = () => api(PATH, {method: 'POST'}).then(show);
    const revoke = () => api(PATH, {method: 'DELETE'}).then(() => show({link: null, address: null}));
    box.replaceChildren(...[
      address && element('p', {class: 'td-hint'}, 'Chép đường dẫn này vào mục “Thêm lịch từ URL” (Google, Outlook) hoặc “Lịch đăng ký” (iPhone). Nó chỉ hiện một lần:'),
      address && element('p', {}, element('input', {readonly: true, class: 'td-full', value: address, 'aria-label': 'Đường dẫn lịch', onfocus: e => e.target.select()})),
      link && element('p', {class: 'td-small'}, `Đường dẫn tạo lúc ${moment(link.createdAt)}; ${link.lastReadOn ? `lịch đọc gần nhất ngày ${date(link.lastReadOn)}` : 'chưa lịch nào đọc'}.`),
      element('p', {}, button(link ? 'Tạo đường dẫn khác (đường dẫn cũ hết dùng được)' : 'Tạo đường dẫn', link ? '' : 'td-main', renew), ' ', link && button('Thu hồi', '', revoke))
    ].filter(Boolean));
  }

  part.addEventListener('toggle', () => part.open && api(PATH).then(show).catch(showError));
}
