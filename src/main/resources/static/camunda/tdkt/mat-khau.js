// The page "Đổi mật khẩu": everybody changes its own.
import {api, page, showError, clearError} from './tdkt.js';

const form = document.getElementById('form');
const done = document.getElementById('done');

async function change() {
  clearError();
  done.hidden = true;
  if (form.first.value !== form.second.value) {
    form.second.focus();
    throw new Error('Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại.');
  }
  await api('own-password', {method: 'PUT', body: {present: form.present.value, password: form.first.value}});
  form.reset();
  done.hidden = false;
}

form.addEventListener('submit', e => { e.preventDefault(); change().catch(showError); });
const person = await page({title: 'Đổi mật khẩu'});
form.account.defaultValue = person.account;
