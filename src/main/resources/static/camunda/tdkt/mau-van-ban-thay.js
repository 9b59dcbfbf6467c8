// The template in force for a type and a body: to download, to try, to replace; what is wrong with a refused file.
import {api, element, upload, showError, clearError} from './tdkt.js';
import {download} from './server.js';

const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'
});

const query = place => new URLSearchParams({form: place.form, kind: place.kind, code: place.code});

const at = (place, version) => version.form === place.form && version.ownerKind === place.kind && version.ownerCode === place.code;

/** Whose file holds, in a sentence. */
function said(own, everybodys, place) {
  const placed = version => `“${version.name}”, ${version.placedBy} đưa vào lúc ${CLOCK.format(new Date(version.placedAt))}`;
  if (own[0]?.sha256) return `Đang dùng mẫu ${place.kind ? 'riêng của cơ quan' : 'thay thế'}: ${placed(own[0])}.`;
  if (everybodys[0]?.sha256) return `Chưa có mẫu riêng; đang dùng mẫu chung của tỉnh: ${placed(everybodys[0])}.`;
  return place.kind ? 'Chưa có mẫu riêng; đang dùng mẫu có sẵn của hệ thống.' : 'Đang dùng mẫu có sẵn của hệ thống.';
}

function faultList(refusal, fileName) {
  return [
    element('div', {class: 'td-error', role: 'alert'}, `${fileName}: ${refusal.message}`),
    element('table', {class: 'td-table', id: 'faults'},
      element('thead', {}, element('tr', {}, ['TT', 'Ở đâu trong mẫu', 'Sai gì, sửa thế nào'].map(head => element('th', {}, head)))),
      element('tbody', {}, refusal.faults.map((fault, i) => element('tr', {},
        element('td', {class: 'td-number'}, String(i + 1)), element('td', {}, fault.where), element('td', {}, fault.what)))))
  ];
}

/** A file field that sends at once; refused ones are explained below it. */
function replacing(type, place, changed) {
  const box = element('div', {'aria-live': 'polite'});
  const progress = element('span', {role: 'status'});
  const input = element('input', {type: 'file', id: 'template-file', class: 'td-hidden-file', accept: '.docx'});
  input.addEventListener('click', () => { input.value = ''; });
  input.addEventListener('change', async () => {
    clearError();
    box.replaceChildren();
    const file = input.files[0];
    if (!file) return;
    progress.textContent = 'Đang kiểm tra mẫu…';
    try {
      await upload(`templates/${type.code}?${query(place)}`, file);
      await changed();
    } catch (refusal) {
      if (refusal.faults?.length) box.replaceChildren(...faultList(refusal, file.name));
      else showError(refusal);
    }
    progress.textContent = '';
  });
  return [element('p', {}, element('label', {class: 'td-button td-main'}, 'Thay bằng tệp Word khác…', input), ' ', progress), box];
}

const asked = (action, changed) => async event => {
  event.target.disabled = true;
  clearError();
  try {
    await action();
    await changed();
  } catch (refusal) {
    showError(refusal);
  }
  event.target.disabled = false;
};

function historyRow(type, place, may, changed, version, i) {
  const again = asked(() => api(`templates/${type.code}/back?${query(place)}&version=${version.id}`, {method: 'POST'}), changed);
  return element('tr', {},
    element('td', {class: 'td-nowrap'}, CLOCK.format(new Date(version.placedAt))),
    element('td', {}, version.placedBy),
    element('td', {}, version.sha256
      ? element('a', {href: `/camunda/api/tdkt/templates/versions/${version.id}`}, version.name)
      : 'Thôi dùng mẫu thay thế'),
    element('td', {}, i === 0 ? 'Đang có hiệu lực'
      : may && version.sha256 && element('button', {type: 'button', onclick: again}, 'Dùng lại')));
}

function history(type, place, own, may, changed) {
  return own.length > 0 && element('details', {open: own.length <= 5}, element('summary', {}, `Các lần thay mẫu (${own.length})`),
    element('table', {class: 'td-table'},
      element('thead', {}, element('tr', {}, ['Lúc', 'Người thay', 'Tệp', ''].map(head => element('th', {}, head)))),
      element('tbody', {}, own.map((version, i) => historyRow(type, place, may, changed, version, i)))));
}

/** The section for one type and place; `changed` is called after the server has taken a change. */
export function inForce({type, place, versions, may, changed}) {
  const ofType = versions.filter(version => version.type === type.code);
  const own = ofType.filter(version => at(place, version));
  const everybodys = ofType.filter(version => at({form: place.form, kind: '', code: ''}, version));
  const get = what => asked(() => download(`templates/${type.code}/${what}?${query(place)}`,
    `${what === 'file' ? 'mau' : 'in-thu'}-${type.code}.docx`), () => {});
  const back = asked(() => api(`templates/${type.code}/back?${query(place)}`, {method: 'POST'}), changed);
  const buttons = [
    element('button', {type: 'button', onclick: get('file')}, 'Tải mẫu đang dùng'),
    element('button', {type: 'button', onclick: get('sample')}, 'Tải bản in thử với giá trị ví dụ'),
    may && own[0]?.sha256 && element('button', {type: 'button', onclick: back}, place.kind ? 'Thôi dùng mẫu riêng' : 'Về mẫu có sẵn của hệ thống')
  ];
  return [
    element('h2', {}, `Mẫu đang dùng: ${type.title}`),
    element('p', {}, said(own, everybodys, place)),
    element('p', {class: 'td-group'}, buttons.filter(Boolean)),
    element('p', {class: 'td-small'}, 'Bản in thử in mọi phần của mẫu, kể cả những phần không bao giờ có cùng lúc.'),
    ...(may ? replacing(type, place, changed) : [element('p', {class: 'td-small'}, 'Quản trị hệ thống thay được mẫu dùng chung; người của cơ quan thay được mẫu riêng của cơ quan mình.')]),
    history(type, place, own, may, changed)
  ].filter(Boolean);
}
