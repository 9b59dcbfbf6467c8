// A workbook is imported in two steps: every fault or every change is shown first, then exactly that is applied.
import {upload} from './server.js';
import {number} from './words.js';
import {element} from './element.js';
import {clearError, showError} from './page.js';

function table(headings, rows) {
  return element('table', {class: 'td-table'},
    element('thead', {}, element('tr', {}, headings.map(heading => element('th', {}, heading)))),
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

const SAME = 'Tệp giống hệt dữ liệu đang lưu: không có gì để áp dụng.';

function changes(preview, nothing = SAME) {
  if (preview.changes.length === 0) return element('p', {class: 'td-hint'}, nothing);
  return section(`Thay đổi (${number(preview.changes.length)} dòng)`,
    bySheet('dòng', preview.changes, ['Dòng', 'Việc', 'Nội dung'],
      c => [c.title, c.added ? 'Thêm mới' : 'Sửa', element('div', {}, c.fields.map(said))]));
}

function kept(preview) {
  return preview.kept.length > 0 && section(`Không có trong tệp, giữ nguyên (${number(preview.kept.length)} dòng)`,
    bySheet('dòng', preview.kept, ['Dòng'], k => [k.title]));
}

function shown(preview, apply, also, nothing) {
  const faulty = preview.faults.length > 0;
  return [
    faulty && section(`Lỗi phải sửa (${number(preview.faults.length)})`, faultTable(preview.faults)),
    preview.warnings.length > 0 && section(`Nên xem lại (${number(preview.warnings.length)})`, faultTable(preview.warnings)),
    !faulty && changes(preview, nothing),
    !faulty && kept(preview),
    ...also,
    !faulty && preview.changes.length > 0 && element('button', {type: 'button', class: 'td-main', onclick: e => apply(preview, e.target)},
      `Áp dụng ${number(preview.changes.length)} thay đổi`)
  ].filter(Boolean);
}

/** Binds a file field: `path`, or what it answers when asked, has `/preview` and `/apply`; `also(send)` adds what else a faultless file brings; `nothing` is said of a file that changes nothing; `done` is called after something was applied. */
export function importing({input, progress, box, path, also, nothing, done}) {
  const at = () => typeof path === 'function' ? path() : path;
  const send = to => upload(to, input.files[0], percent => { progress.textContent = `Đang gửi ${percent} %`; })
    .finally(() => { progress.textContent = ''; });

  async function apply(preview, button) {
    clearError();
    button.disabled = true;
    try {
      await send(`${at()}/apply?token=${encodeURIComponent(preview.token)}`);
      box.replaceChildren(element('p', {class: 'td-hint'}, `Đã áp dụng ${number(preview.changes.length)} thay đổi.`));
      await done?.();
      input.value = '';
    } catch (refusal) {
      showError(refusal);
      button.disabled = false;
    }
  }

  async function seen() {
    const preview = await send(`${at()}/preview`);
    return shown(preview, apply, also && preview.faults.length === 0 && preview.changes.length > 0 ? await also(send) : [], nothing);
  }

  input.addEventListener('change', async () => {
    clearError();
    box.replaceChildren();
    if (input.files.length === 0) return;
    try {
      box.replaceChildren(element('p', {}, `Tệp: ${input.files[0].name}`), ...await seen());
    } catch (refusal) {
      showError(refusal);
      input.value = '';
    }
  });
  input.addEventListener('click', () => { input.value = ''; });
}
