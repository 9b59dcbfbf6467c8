// The page "Sổ văn bản": one register of one body and year, to read, search, print, keep.
import {page, api, element, showError, clearError} from './tdkt.js';
import {download} from './server.js';
import {keeping} from './so-van-ban-giu.js';

const GROUPS = {UNIT: 'Đơn vị', CLUSTER: 'Cụm, khối', OFFICE: 'Cơ quan của tỉnh', COUNCIL: 'Cơ quan của tỉnh', PROVINCE: 'Cơ quan của tỉnh'};
const byId = id => document.getElementById(id);
const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
let register = null;

function query() {
  return new URLSearchParams({register: [byId('direction').value, ...byId('body').value.split('/'), byId('year').value].join('.')});
}

function fileName(ending) {
  return `Sổ đăng ký ${byId('direction').value === 'OUTGOING' ? 'văn bản đi' : 'văn bản đến'} ${byId('year').value} - ${byId('body').selectedOptions[0].text}.${ending}`;
}

function cell(line, text, place) {
  const linked = place === register.table.linked && line.file && text;
  return element('td', {}, linked ? element('a', {href: `/camunda/api/tdkt/files/${line.file}`, download: true}, text) : text);
}

function show() {
  const {lines, total} = register.table;
  const text = plain(byId('text').value.trim());
  const found = lines.filter(line => plain(line.cells.join(' ')).includes(text));
  byId('count').textContent = text ? `Tìm thấy ${found.length}/${lines.length} văn bản.` : lines.length ? total : '';
  byId('lines').replaceChildren(...found.map(line => element('tr', {}, line.cells.map((shown, place) => cell(line, shown, place)))));
  byId('none').hidden = lines.length > 0;
  document.querySelector('.td-register').hidden = lines.length === 0;
}

async function load() {
  clearError();
  register = await api(`registers?${query()}`);
  byId('headings').replaceChildren(...register.headings.map(heading => element('th', {}, heading)));
  byId('keeping').replaceChildren(...keeping(register.standing, byId('year').value, query(), load));
  show();
}

/** The body stays chosen when another year is looked at, if it is there. */
async function loadBodies() {
  const before = byId('body').value;
  const groups = new Map();
  for (const body of await api(`registers/bodies?year=${byId('year').value}`)) {
    const label = GROUPS[body.kind];
    if (!groups.has(label)) groups.set(label, element('optgroup', {label}));
    groups.get(label).append(element('option', {value: `${body.kind}/${body.code}`}, body.name));
  }
  byId('body').replaceChildren(...groups.values());
  if ([...byId('body').options].some(one => one.value === before)) byId('body').value = before;
  if (!byId('body').value) throw new Error('Bạn không giữ và không xem được sổ của cơ quan nào trong năm này.');
  await load();
}

const safely = deed => () => deed().catch(showError);
await page({title: 'Sổ văn bản'});
byId('year').append(...(await api('registers/years')).map(one => element('option', {value: one}, String(one))));
byId('year').addEventListener('change', safely(loadBodies));
byId('direction').addEventListener('change', safely(load));
byId('body').addEventListener('change', safely(load));
byId('text').addEventListener('input', show);
byId('word').addEventListener('click', safely(() => download(`registers/word?${query()}`, fileName('docx'))));
byId('pdf').addEventListener('click', safely(() => download(`registers/pdf?${query()}`, fileName('pdf'))));
byId('excel').addEventListener('click', safely(() => download(`registers/excel?${query()}`, fileName('xlsx'))));
await loadBodies();
