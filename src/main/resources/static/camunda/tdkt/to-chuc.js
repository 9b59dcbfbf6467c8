// The page "Tổ chức": preview a workbook, apply it, see the clusters of today.
import {page, api, upload, element, number, showError, clearError} from './tdkt.js';

const input = document.getElementById('file');
const progress = document.getElementById('progress');
const box = document.getElementById('preview');

const cell = (text, name = 'td', attributes = {}) => element(name, attributes, text ?? '');

function table(headings, rows) {
  return element('table', {class: 'td-table'},
    element('thead', {}, element('tr', {}, headings.map(heading => cell(heading, 'th')))),
    element('tbody', {}, rows.map(cells => element('tr', {}, cells.map(content => element('td', {}, content ?? ''))))));
}

function faultTable(faults) {
  return table(['Trang', 'Dòng', 'Cột', 'Điều chưa đúng', 'Cần làm'],
    faults.map(f => [f.sheet, f.row ? String(f.row) : '', f.column, f.wrong.charAt(0).toUpperCase() + f.wrong.slice(1), f.todo]));
}

const said = field => field.before
  ? element('div', {}, `${field.heading}: `, element('del', {}, field.before), ` → ${field.after || '(để trống)'}`)
  : element('div', {}, `${field.heading}: ${field.after}`);

/** One folded table per sheet, so that a first import of a thousand rows stays readable. */
function bySheet(title, rows, headings, cells) {
  const sheets = new Map();
  rows.forEach(row => sheets.set(row.sheet, [...(sheets.get(row.sheet) ?? []), row]));
  return [...sheets].map(([sheet, own]) => element('details', {open: own.length <= 30},
    element('summary', {}, `${sheet}: ${number(own.length)} ${title}`), table(headings, own.map(cells))));
}

function section(title, ...content) {
  return element('section', {}, element('h3', {}, title), ...content);
}

function changes(preview) {
  if (preview.changes.length === 0) return element('p', {class: 'td-hint'}, 'Tệp giống hệt dữ liệu đang lưu: không có gì để áp dụng.');
  return section(`Thay đổi (${number(preview.changes.length)} dòng)`,
    bySheet('dòng', preview.changes, ['Dòng', 'Việc', 'Nội dung'],
      c => [c.title, c.added ? 'Thêm mới' : 'Sửa', element('div', {}, c.fields.map(said))]));
}

function kept(preview) {
  return preview.kept.length > 0 && section(`Không có trong tệp, giữ nguyên (${number(preview.kept.length)} dòng)`,
    bySheet('dòng', preview.kept, ['Dòng'], k => [k.title]));
}

function show(preview) {
  const faulty = preview.faults.length > 0;
  box.replaceChildren(...[
    faulty && section(`Lỗi phải sửa (${number(preview.faults.length)})`, faultTable(preview.faults)),
    preview.warnings.length > 0 && section(`Nên xem lại (${number(preview.warnings.length)})`, faultTable(preview.warnings)),
    !faulty && changes(preview),
    !faulty && kept(preview),
    !faulty && preview.changes.length > 0 && element('button', {type: 'button', class: 'td-main', onclick: e => apply(preview, e.target)},
      `Áp dụng ${number(preview.changes.length)} thay đổi`)
  ].filter(Boolean));
}

async function send(path) {
  clearError();
  const done = await upload(path, input.files[0], percent => { progress.textContent = `Đang gửi ${percent} %`; })
    .finally(() => { progress.textContent = ''; });
  return done;
}

async function choose() {
  box.replaceChildren();
  if (input.files.length === 0) return;
  try {
    show(await send('organisation/preview'));
  } catch (refusal) {
    showError(refusal);
    input.value = '';
  }
}

async function apply(preview, button) {
  button.disabled = true;
  try {
    await send(`organisation/apply?token=${encodeURIComponent(preview.token)}`);
    box.replaceChildren(element('p', {class: 'td-hint'}, `Đã áp dụng ${number(preview.changes.length)} thay đổi.`));
    input.value = '';
    await showClusters();
  } catch (refusal) {
    showError(refusal);
    button.disabled = false;
  }
}

async function showClusters() {
  const clusters = await api('organisation');
  document.getElementById('clusters').replaceChildren(...clusters.map(c => element('tr', {},
    cell(`${c.name} (${c.code})`), cell(c.symbol),
    c.head ? cell(c.head.name) : element('td', {}, element('span', {class: 'td-badge td-wait'}, 'chưa có')),
    cell(String(c.members.length), 'td', {class: 'td-number'}),
    cell(c.members.map(unit => unit.name).join('; ')))));
}

await page({title: 'Tổ chức'});
input.addEventListener('change', choose);
await showClusters();
