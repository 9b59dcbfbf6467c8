/*
 * The toolkit of the forms in Tasklist. A form is markup over `td` with one <fieldset> and one call:
 *   ThiDua.form(camForm, $scope, {defaults, dates, outside, start(td), restore(td, draft), typed(td), answer(td, answer), check(td, answer)})
 */
import {Slot} from './files.js';
import {watchCells} from './grid.js';
import {FOOT, HEAD, OUTSIDE, UPLOAD} from './parts.js';
import {showPreviews} from './previews.js';
import {showSignatures} from './signatures.js';
import {showVersions} from './versions.js';
import {TaskForm} from './task-form.js';

function part(td, holder, template, extra = {}) {
  const $compile = window.angular.element(td.node).injector().get('$compile');
  holder.innerHTML = template;
  $compile(window.angular.element(holder).contents())(Object.assign(td.$scope.$new(), extra));
}

/** A placeholder for files names its slot; the slot's ids become the answer's field of the same name. */
function uploadPart(td, holder) {
  const {slot: key, label, accept, hint} = holder.dataset;
  const slot = td.slots[key] ??= new Slot({key, label, accept, hint});
  if (td.loaded) td.restoreSlot(slot);
  holder.removeAttribute('data-part');
  part(td, holder, UPLOAD, {slot});
  holder.querySelector('input').multiple = slot.many;
}

function build(td) {
  const body = td.node.querySelector('fieldset') ?? td.node;
  const [head, outside, foot] = [0, 0, 0].map(() => document.createElement('div'));
  body.before(head);
  if (td.given.outside !== false) body.prepend(outside);
  body.after(foot);
  part(td, head, HEAD);
  part(td, outside, OUTSIDE);
  part(td, foot, FOOT);
  const fill = () => td.node.querySelectorAll('[data-part=upload]').forEach(holder => uploadPart(td, holder));
  fill();
  new MutationObserver(fill).observe(td.node, {childList: true, subtree: true});
}

function listen(td) {
  watchCells(td.node);
  td.node.addEventListener('input', () => { td.refusal = null; td.touch(); });
  td.node.addEventListener('td-lost', e => td.refuse(`Đã dán ${e.detail.pasted} dòng nhưng bảng thiếu ${e.detail.lost} dòng: hãy xem lại các dòng cuối.`));
  td.node.addEventListener('change', e => {
    const slot = td.slots[e.target.dataset.fileSlot];
    if (!slot) return td.touch();
    slot.add(td.path + '/files', e.target.files, () => td.uploaded(), error => td.refuse(error));
    e.target.value = '';
  });
}

export function form(camForm, $scope, given) {
  const td = $scope.td = new TaskForm(camForm, $scope, given);
  const original = camForm.submit;
  camForm.submit = done => td.submit(original, done);
  camForm.on('store', () => { camForm.storePrevented = true; td.draft.flush(); });
  $scope.$watch('options.disableForm', off => { td.claimed = off === false; });
  const keep = () => { if (td.claimed) td.draft.flush(true); };
  window.addEventListener('pagehide', keep);
  $scope.$on('$destroy', () => { window.removeEventListener('pagehide', keep); keep(); });
  build(td);
  listen(td);
  showPreviews(td.node);
  showSignatures(td.node);
  showVersions(td.node);
  td.load();
  return td;
}
