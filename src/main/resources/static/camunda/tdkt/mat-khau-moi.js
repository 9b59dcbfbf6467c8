// The form in which an administrator gives somebody a new password: typed twice, or made here and shown once.
import {api, element, showError, clearError} from './tdkt.js';

// Without diacritics and look-alikes, so that it can be read out on the telephone: 64 words are 6 bits each.
const WORDS = ('an ao bac ban bay bien bong but cam canh cao cau chim chin chua cua dao dat den do dong em gio hai ham hat hoa hoc '
  + 'kem khe lam lan lua mai may mo muoi nam nang nghe ngon nho nui oi ong que ra sau sen so song tam thu tre trong tua vai van voi '
  + 'vui xa xanh xe xuan xoai').split(' ').slice(0, 64);

/** Like "mua-sen-nui-cao-xanh-47": 36 bits that nobody has to spell. */
export function readable() {
  const drawn = crypto.getRandomValues(new Uint32Array(6));
  return [...[...drawn.slice(0, 5)].map(x => WORDS[x % WORDS.length]), 10 + drawn[5] % 90].join('-');
}

const field = name => element('input', {type: 'password', name, required: true, autocomplete: 'new-password', minlength: '8'});

function once(account, password, close) {
  return element('div', {'data-once': true},
    element('p', {}, 'Mật khẩu mới của ', element('b', {}, account.fullName), ` (${account.account}):`),
    element('p', {class: 'td-once'}, password),
    element('p', {}, 'Mật khẩu chỉ hiện một lần này. Hãy đọc cho người dùng qua điện thoại hoặc đưa tận tay, và nhắc đổi ngay ở trang “Đổi mật khẩu”.'),
    element('button', {type: 'button', class: 'td-main', onclick: close}, 'Đã ghi lại, đóng'));
}

/** `close` takes the form away; `done` is called once the password is set. */
export function newPassword(account, close, done) {
  const [first, second] = [field('first'), field('second')];
  const box = element('div');
  const set = async (password, generated) => {
    clearError();
    try {
      await api(`accounts/${account.account}/password`, {method: 'PUT', body: {password}});
      if (generated) box.replaceChildren(once(account, password, close));
      else close();
      await done();
    } catch (error) {
      showError(error);
    }
  };
  const typed = e => {
    e.preventDefault();
    if (first.value === second.value) return set(first.value, false);
    showError(new Error('Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại.'));
    return second.focus();
  };
  box.append(element('form', {class: 'td-filter', onsubmit: typed},
    element('label', {}, `Mật khẩu mới của ${account.fullName}`, first),
    element('label', {}, 'Nhập lại', second),
    element('button', {class: 'td-main'}, 'Đặt mật khẩu này'),
    element('button', {type: 'button', onclick: () => set(readable(), true)}, 'Tạo mật khẩu dễ đọc'),
    element('button', {type: 'button', onclick: close}, 'Thôi')));
  return box;
}
