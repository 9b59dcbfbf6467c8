// The start page: what the person who is logged in may open, and in a rehearsal the sample accounts.
import {page, element, date} from './tdkt.js';

const CARDS = {
  'don-doc': ['Đôn đốc', 'Ai đang chậm, gọi số nào; lời nhắn để gửi Zalo, ghi cuộc gọi và ngày hẹn, nhắc ngay.'],
  'tien-do': ['Tiến độ và thời hạn', 'Việc nào đúng hạn, sắp đến hạn, quá hạn; so sánh các năm.'],
  'nghia-vu': ['Nghĩa vụ', 'Đơn vị nào còn nợ báo cáo gì, hạn ngày nào, đã nhận hay chưa.'],
  'giao-viec-van-ban': ['Giao việc từ văn bản', 'Dán một văn bản, xem việc tìm thấy, sửa rồi giao cho đơn vị, cụm, khối; trưởng cụm, khối giao cho thành viên.'],
  'vuong-mac': ['Vướng mắc', 'Điều khó khi làm việc được giao, và trả lời của Sở Nội vụ.'],
  'so-van-ban': ['Sổ văn bản', 'Sổ đăng ký văn bản đi, văn bản đến từng năm: xem, tìm, in, khóa sổ.'],
  'nam-thi-dua': ['Năm thi đua', 'Các mốc của năm, ngày nghỉ, gia hạn; mở năm mới.'],
  'truong-khoi': ['Trưởng khối', 'Đơn vị đứng đầu năm nay và năm sau; ghi nhận đề xuất, quyết định.'],
  'to-chuc': ['Tổ chức', 'Đơn vị, cụm, khối, người dùng; nhập từ tệp Excel.'],
  'thu': ['Thư đã gửi', 'Thư nhắc việc hệ thống đã gửi hoặc chờ gửi.'],
  'tai-khoan': ['Tài khoản', 'Ai chưa có mật khẩu, ai đang phải chờ; đặt mật khẩu mới.'],
  'dong-ho': ['Đồng hồ', 'Chuyển ngày khi diễn tập với tỉnh mẫu.'],
  'mat-khau': ['Đổi mật khẩu', 'Thay mật khẩu của chính bạn.']
};

function showPages(names) {
  document.querySelector('#pages .td-cards').append(...names.filter(name => CARDS[name]).map(name =>
    element('li', {}, element('a', {href: `/camunda/tdkt/${name}.html`},
      element('strong', {}, CARDS[name][0]), element('span', {}, CARDS[name][1])))));
  document.getElementById('pages').hidden = names.length === 0;
}

async function showSampleAccounts() {
  const response = await fetch('/sample-accounts', {headers: {Accept: 'application/json'}}).catch(() => null);
  if (!response?.ok) return;
  const accounts = await response.json();
  document.querySelector('#accounts tbody').append(...accounts.map(a =>
    element('tr', {}, element('td', {}, a.account), element('td', {}, a.password ?? ''), element('td', {}, a.role))));
  document.getElementById('accounts').hidden = accounts.length === 0;
}

const LOOK_EVERY = 3000;

async function showSampleDay() {
  const response = await fetch('/sample-progress', {headers: {Accept: 'application/json'}}).catch(() => null);
  if (!response?.ok) return;
  const {today, playing, until, workLeft} = await response.json();
  const shown = document.getElementById('sample');
  const left = 'năm thi đua đang dở, mỗi tài khoản mẫu có việc đang chờ';
  shown.textContent = playing
    ? `Người của tỉnh mẫu đang tự làm việc từng ngày đến ngày ${date(until)}; bây giờ là ngày ${date(today)}. Xin chờ vài phút${workLeft ? `: khi xong, ${left}` : ' rồi hãy làm tiếp'}.`
    : `Hôm nay của tỉnh mẫu là ngày ${date(today)}${workLeft ? `: ${left}` : ''}.`;
  shown.hidden = false;
  if (playing) setTimeout(showSampleDay, LOOK_EVERY);
}

const person = await page({title: 'Trang đầu', open: true});
if (person) showPages(person.pages);
else await showSampleAccounts();
await showSampleDay();
