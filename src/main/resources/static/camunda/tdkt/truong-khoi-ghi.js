// What is recorded of one cluster's next head: a proposal, the conference's result, a decision.
import {api, element, parseDate, showError, clearError} from './tdkt.js';

const WAYS = {RECOGNISED: 'Công nhận bằng quyết định', APPOINTED: 'Chỉ định bằng quyết định', ELECTED: 'Hội nghị bầu', ROTATION: 'Luân phiên theo quy chế'};
const DECIDED = ['RECOGNISED', 'APPOINTED'];

function units(cluster, chosen) {
  return element('select', {name: 'unit'}, element('option', {value: ''}, 'Chọn đơn vị…'),
    cluster.members.map(unit => element('option', {value: unit.code, selected: unit.code === chosen}, unit.name)));
}

function day(form, name) {
  const typed = form.elements[name].value.trim();
  const read = parseDate(typed);
  if (read === undefined) throw new Error(`“${typed}” không phải là ngày; hãy nhập như 05/01/2027.`);
  return read;
}

async function send(form, path, body, done) {
  clearError();
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    await api(path, {method: 'POST', body: body()});
    await done();
  } catch (refused) {
    showError(refused);
    button.disabled = false;
  }
}

function form(label, fields, path, body, done) {
  const made = element('form', {class: 'td-filter', onsubmit: e => { e.preventDefault(); send(made, path, () => body(made), done); }},
    fields, element('button', {class: 'td-main'}, label));
  return made;
}

function field(name, label, placeholder) {
  return element('label', {}, label, ' ', element('input', {name, placeholder, autocomplete: 'off'}));
}

function proposal(cluster, year, done) {
  return element('section', {}, element('h3', {}, `Đề xuất đứng đầu năm ${year + 1}`),
    form('Ghi nhận đề xuất', [element('label', {}, 'Đơn vị ', units(cluster))],
      `heads/${cluster.code}/proposal`, made => ({year, unit: made.elements.unit.value}), done));
}

function deputies(cluster) {
  const now = cluster.nextDeputies.map(held => held.unit);
  return element('fieldset', {class: 'td-ticks'}, element('legend', {}, 'Đơn vị phó (nếu có)'), cluster.members.map(unit =>
    element('label', {}, element('input', {type: 'checkbox', name: 'deputies', value: unit.code, checked: now.includes(unit.code)}), unit.name)));
}

function resultBody(made, year) {
  const {way, unit, number} = made.elements;
  const decided = DECIDED.includes(way.value);
  return {
    year, way: way.value, unit: unit.value, from: day(made, 'from'),
    deputies: [...made.querySelectorAll('[name=deputies]:checked')].map(box => box.value),
    ...(decided ? {number: number.value, decidedOn: day(made, 'decidedOn')} : {})
  };
}

function result(cluster, year, done) {
  const last = cluster.next[cluster.next.length - 1];
  const decision = element('span', {class: 'td-group'}, field('number', 'Số, ký hiệu quyết định', 'ví dụ 12/QĐ-UBND'), field('decidedOn', 'Ngày quyết định', 'ngày/tháng/năm'));
  const way = element('select', {name: 'way', onchange: () => { decision.hidden = !DECIDED.includes(way.value); }},
    Object.entries(WAYS).map(([value, label]) => element('option', {value}, label)));
  return element('section', {}, element('h3', {}, `Quyết định hoặc kết quả hội nghị cho năm ${year + 1}`),
    form('Ghi quyết định, kết quả', [element('label', {}, 'Cách chọn ', way), element('label', {}, 'Đơn vị đứng đầu ', units(cluster, last?.unit)), decision,
      field('from', 'Đứng đầu từ ngày', 'ngày/tháng/năm'), deputies(cluster)],
      `heads/${cluster.code}/result`, made => resultBody(made, year), done));
}

export function recording(cluster, year, done) {
  return [proposal(cluster, year, done), result(cluster, year, done)];
}
