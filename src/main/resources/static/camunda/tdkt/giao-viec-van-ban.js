// The page "Giao việc từ văn bản": a letter is read, what was found is corrected, and it is given out.
import {page, api, upload, element, date, parseDate, showError, clearError} from './tdkt.js';
import {Draft} from './draft.js';
import {item, lineOf, toGive} from './giao-viec-muc.js';

const byId = id => document.getElementById(id);
const head = byId('head');
const KEYS = ['issuer', 'number', 'subject'];
let lines = [];
let people = new Map();
let draft;
let desk;

/** A head gives work to members of its cluster alone, to be handed in to itself. */
function own(line) {
  if (desk.everywhere) return line;
  const who = line.who.filter(one => people.has(one));
  return {...line, who, receiver: 'own-cluster', out: line.out || (line.who.length > 0 && who.length === 0)};
}

function showState(state, error) {
  const clock = new Date().toTimeString().slice(0, 5);
  byId('state').textContent = {typing: 'Đang nhập…', saved: `Đã lưu nháp lúc ${clock}`, failed: `Chưa lưu được nháp: ${error?.message}`}[state];
}

function content() {
  return {text: byId('text').value, year: Number(head.year.value), dated: head.dated.value, lines,
    ...Object.fromEntries(KEYS.map(key => [key, head[key].value]))};
}

function count() {
  const kept = lines.filter(line => !line.out);
  const unsure = kept.filter(line => line.doubts.length || !line.who.length).length;
  byId('summary').textContent = lines.length === 0
    ? 'Không tìm thấy việc nào trong văn bản này. Bạn có thể thêm từng việc bằng tay.'
    : `Sẽ giao ${kept.length} việc${unsure ? `; ${unsure} việc viền vàng cần xem lại` : ''}. Việc đã bỏ không được giao.`;
}

function changed() {
  count();
  draft.touch();
}

function draw() {
  byId('found').hidden = false;
  byId('items').replaceChildren(...lines.map((line, at) => item(line, at + 1, people, changed)));
  count();
}

function fill(kept) {
  byId('text').value = kept.text ?? '';
  if (kept.year) head.year.value = kept.year;
  head.dated.value = kept.dated ?? '';
  KEYS.forEach(key => { head[key].value = kept[key] ?? ''; });
  lines = (kept.lines ?? []).map(own);
  if (lines.length || kept.issuer) draw();
}

async function read() {
  clearError();
  byId('done').hidden = true;
  const letter = await api('letters/read', {method: 'POST', body: {text: byId('text').value}});
  KEYS.forEach(key => { head[key].value = letter.head[key] ?? ''; });
  head.dated.value = date(letter.head.date);
  const year = letter.head.date?.slice(0, 4);
  if ([...head.year.options].some(option => option.value === year)) head.year.value = year;
  lines = letter.found.map(lineOf).map(own);
  draw();
  changed();
}

async function take(file) {
  clearError();
  byId('text').value = (await upload('letters/text', file)).text;
  await read();
}

async function give() {
  clearError();
  const kept = lines.filter(line => !line.out);
  const dated = parseDate(head.dated.value);
  if (head.dated.value && !dated) throw new Error('Ngày văn bản chưa đúng; hãy ghi như 20/05/2026.');
  if (!confirm(`Giao ${kept.length} việc cho những nơi đã chọn?`)) return;
  await draft.flush();
  const {count: made} = await api('letters/give', {method: 'POST', body: {...content(), dated: dated ?? null, lines: kept.map(toGive)}});
  draft.forget();
  fill({year: Number(head.year.value)});
  byId('items').replaceChildren();
  byId('summary').textContent = '';
  byId('done').replaceChildren(`Đã giao: ${made} nghĩa vụ. `, element('a', {href: `/camunda/tdkt/nghia-vu.html?year=${head.year.value}`}, 'Xem ở trang Nghĩa vụ'));
  byId('done').hidden = false;
}

const guarded = deed => event => deed(event).catch(showError);

const person = await page({title: 'Giao việc từ văn bản'});
desk = await api('letters');
head.year.append(...desk.years.map(year => element('option', {value: year}, year)));
people = new Map([['units', 'Tất cả đơn vị thành viên'], ...(desk.everywhere ? [['heads', 'Tất cả trưởng cụm, khối'], ...desk.clusters.map(one => [`cluster:${one.code}`, `Trưởng ${one.name}`])] : []),
  ...desk.clusters.map(one => [`members:${one.code}`, `Các thành viên ${one.name}`]),
  ...desk.units.map(one => [`unit:${one.code}`, one.name])]);
draft = new Draft('letters/draft', content, showState, person.account);
fill(draft.kept() ?? desk.draft ?? {});
byId('text').addEventListener('input', () => draft.touch());
head.addEventListener('input', () => draft.touch());
head.addEventListener('submit', event => event.preventDefault());
byId('read').addEventListener('click', guarded(read));
byId('file').addEventListener('change', guarded(async event => { if (event.target.files[0]) await take(event.target.files[0]); event.target.value = ''; }));
byId('add').addEventListener('click', () => { lines.push(own(lineOf())); draw(); changed(); });
byId('give').addEventListener('click', guarded(give));
