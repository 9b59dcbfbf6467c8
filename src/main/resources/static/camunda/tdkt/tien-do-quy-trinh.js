// Obligations beside Cockpit's pictures of the engine: on an instance, on a model, and as badges on its steps.
import {api, element, number} from './tdkt.js';
import {list} from './tien-do-danh-sach.js';

const ENGINE = '/camunda/api/engine/engine/default/';
const unitLink = line => `#/tien-do?cluster=${line.place}&unit=${line.unit}`;
const shown = (node, work) => { work.catch(refused => node.replaceChildren(element('p', {class: 'td-error', role: 'alert'}, refused.message))); };

/** The address of the instance that moves an obligation, null where there is none or the person may see none. */
export async function instanceOf(id) {
  const [found] = await api(`${ENGINE}process-instance?businessKey=${encodeURIComponent(`obligation/${id}`)}&maxResults=1`);
  return found ? `#/process-instance/${found.id}/runtime` : null;
}

function table(node, {found, lines}, reload) {
  node.replaceChildren(...found
    ? [element('p', {class: 'td-small'}, found > lines.length ? `${number(found)} nghĩa vụ, đây là ${number(lines.length)} việc trễ nhất.` : `${number(found)} nghĩa vụ.`),
      list(lines, reload, async () => null, unitLink)]
    : [element('p', {class: 'td-small'}, 'Không có nghĩa vụ nào.')]);
}

export function ofInstance(node, instance) {
  const load = async () => {
    const {businessKey} = await api(`${ENGINE}process-instance/${instance}`);
    const id = /^obligation\/(\d+)$/.exec(businessKey ?? '')?.[1];
    table(node, id ? await api(`board/obligations/${id}`) : {found: 0, lines: []}, () => shown(node, load()));
  };
  shown(node, load());
}

const modelOf = definition => definition.split(':')[0];

export function ofDefinition(node, definition) {
  const load = async () => table(node, (await api(`board/models/${modelOf(definition)}`)).obligations, () => shown(node, load()));
  shown(node, load());
}

/** At each step how many are late there; nothing where none is. */
export async function badges(viewer, definition) {
  const {steps} = await api(`board/models/${modelOf(definition)}`).catch(() => ({steps: []}));
  const overlays = viewer.get('overlays');
  for (const {step, open, late} of steps.filter(one => one.late > 0)) {
    const said = `${number(late)} quá hạn trong ${number(open)} nghĩa vụ ở bước này`;
    overlays.add(step, {position: {top: -14, right: 26}, html: element('div', {class: 'td-step-late', title: said, role: 'img', 'aria-label': said}, `■ ${number(late)} quá hạn`)});
  }
}
