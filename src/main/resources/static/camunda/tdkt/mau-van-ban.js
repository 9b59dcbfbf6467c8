// Templates: what may stand in them, the one in force, and another in its place.
import {api, page, element, showError, clearError} from './tdkt.js';
import {inForce} from './mau-van-ban-thay.js';

const EVERY = '*';
const choice = document.getElementById('choice');
let data;

const option = (value, label) => element('option', {value}, label);

const key = place => [place.kind, place.code, place.form].join(' ');

/** For everybody by form set, then for the bodies the person acts for that issue this type. */
function places(type) {
  const all = data.forms.map(form => ({form: form.code, kind: '', code: '', label: `Tất cả (${form.name})`}));
  const own = data.bodies.filter(body => type.issuedBy.includes(body.kind))
    .map(body => ({form: body.form, kind: body.kind, code: body.code, label: `Riêng ${body.name}`}));
  return [...own, ...all];
}

function fieldRow(field) {
  const inside = field.name.includes('.');
  const list = field.kind === 'danh sách' || field.kind === 'nhóm';
  return element('tr', {},
    element('td', {class: 'td-nowrap', style: inside ? 'padding-left: 28px' : null},
      element('code', {}, list || field.kind === 'có hoặc không' ? `\${#${field.name}}` : `\${${field.name}${field.optional ? '?' : ''}}`)),
    element('td', {}, list ? element('strong', {}, field.title) : field.title,
      field.note && element('div', {class: 'td-small'}, field.note)),
    element('td', {}, field.kind),
    element('td', {}, field.example));
}

function fieldTable(type) {
  return element('table', {class: 'td-table'},
    element('thead', {}, element('tr', {}, ['Viết trong mẫu', 'Nội dung', 'Kiểu', 'Ví dụ'].map(head => element('th', {}, head)))),
    element('tbody', {}, ordered(type.fields).map(fieldRow)));
}

/** Parts directly under their list. */
function ordered(fields) {
  const under = parent => fields.filter(field => field.name.slice(0, Math.max(0, field.name.lastIndexOf('.'))) === parent)
    .flatMap(field => [field, ...under(field.name)]);
  return under('');
}

function showFields() {
  const all = choice.type.value === EVERY;
  const types = all ? data.types : data.types.filter(type => type.code === choice.type.value);
  document.getElementById('fields-title').textContent = all ? 'Các trường của mọi loại văn bản' : `Các trường của ${types[0].title}`;
  document.getElementById('fields').replaceChildren(...types.flatMap(type => [all && element('h3', {}, type.title), fieldTable(type)].filter(Boolean)));
}

function showForce() {
  const type = data.types.find(one => one.code === choice.type.value);
  const place = type && places(type)[choice.body.selectedIndex];
  document.getElementById('force').replaceChildren(...(place
    ? inForce({type, place, versions: data.versions, may: place.kind !== '' || data.administrator, changed: load})
    : [element('p', {class: 'td-hint'}, 'Chọn một loại văn bản để xem hoặc thay mẫu. In trang này để có danh sách đầy đủ.')]));
}

function showType() {
  clearError();
  const type = data.types.find(one => one.code === choice.type.value);
  const known = choice.body.value;
  const offered = type ? places(type) : [];
  choice.body.replaceChildren(...offered.map(place => option(key(place), place.label)));
  choice.body.disabled = !type;
  const kept = offered.findIndex(place => key(place) === known);
  choice.body.selectedIndex = kept < 0 ? offered.length - 1 : kept;
  showFields();
  showForce();
}

async function load() {
  data = await api('templates');
  const chosen = choice.type.value;
  choice.type.replaceChildren(...data.types.map(type => option(type.code, type.title)), option(EVERY, 'Mọi loại văn bản (để in)'));
  if (chosen) choice.type.value = chosen;
  document.getElementById('blocks').replaceChildren(...data.blocks.map(block => element('tr', {},
    element('td', {class: 'td-nowrap'}, element('code', {}, `\${+${block.name}}`)), element('td', {}, block.title))));
  showType();
}

choice.addEventListener('submit', e => e.preventDefault());
choice.type.addEventListener('change', showType);
choice.body.addEventListener('change', () => { clearError(); showForce(); });
await page({title: 'Mẫu văn bản'});
await load().catch(showError);
