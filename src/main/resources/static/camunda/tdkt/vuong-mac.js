// The page "Vướng mắc": what offices asked, answered by Sở Nội vụ, which also publishes answers.
import {page, newest, element, showError, clearError} from './tdkt.js';
import {difficulty} from './vuong-mac-muc.js';

const byId = id => document.getElementById(id);
const filter = byId('filter');
let turned = 0;

function query() {
  const asked = new URLSearchParams({page: turned});
  if (filter.year.value) asked.set('year', filter.year.value);
  if (filter.open.checked) asked.set('open', 'true');
  return asked;
}

const ask = newest();

async function show() {
  clearError();
  const answer = await ask(`difficulties?${query()}`);
  if (!answer) return;
  const {answers, years, pageSize, rows} = answer;
  if (filter.year.options.length === 1) filter.year.append(...years.map(year => element('option', {value: year}, year)));
  if (answers) byId('about').textContent = 'Vướng mắc các đơn vị, cụm, khối báo về; việc chưa trả lời đứng trước. Trả lời rồi mới công bố được.';
  byId('rows').replaceChildren(...rows.map(row => difficulty(row, answers, show)));
  byId('none').hidden = rows.length > 0;
  byId('before').hidden = turned === 0;
  byId('after').hidden = rows.length < pageSize;
}

function turnTo(number) {
  turned = number;
  return show().catch(showError);
}

filter.addEventListener('change', () => turnTo(0));
byId('before').addEventListener('click', () => turnTo(turned - 1));
byId('after').addEventListener('click', () => turnTo(turned + 1));
await page({title: 'Vướng mắc'});
await turnTo(0);
