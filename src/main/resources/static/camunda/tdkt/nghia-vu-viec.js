// What can be done to one obligation beside its own deeds: remind now, stop collecting, give its task to another.
import {api, element} from './tdkt.js';
import {ask} from './hop-thoai.js';
import {remindingOf} from './nhac-ngay.js';

const typed = (form, name, missing) => {
  const value = form.elements[name].value.trim();
  if (!value) throw Object.assign(new Error(missing), {field: name});
  return value;
};
const reason = label => element('label', {}, label, ' ', element('input', {name: 'reason', type: 'text', autocomplete: 'off', maxlength: 500}));
const why = form => typed(form, 'reason', 'Chưa ghi lý do; hãy ghi một câu để mọi người liên quan được biết.');
const button = (label, onclick) => element('button', {type: 'button', onclick}, label);

function closeCollecting(id, done) {
  return ask({
    title: 'Chốt nhận báo cáo', label: 'Chốt nhận báo cáo', done,
    sentence: 'Thôi chờ những nơi chưa gửi: các nơi đó được ghi là không nộp, việc tổng hợp bắt đầu ngay.',
    fields: [reason('Vì sao chốt khi còn thiếu báo cáo')],
    send: async form => {
      await api(`obligations/${id}/collecting/close`, {method: 'POST', body: {reason: typed(form, 'reason', 'Chưa ghi lý do chốt khi còn thiếu báo cáo.')}});
      return 'Đã chốt nhận báo cáo.';
    }
  });
}

function reassign(id, task, done) {
  const people = element('select', {name: 'to'}, element('option', {value: ''}, 'Chọn…'), task.choices.map(one => element('option', {value: one.code}, one.name)));
  return ask({
    title: 'Chuyển người làm', label: 'Chuyển người làm', done,
    sentence: `“${task.name}” ${task.holder ? `hiện do ${task.holder} làm` : 'hiện chưa có ai nhận'}; việc sẽ sang danh sách của người được chọn, bản nháp đã lưu vẫn xem được.`,
    fields: [element('label', {}, 'Giao cho ', people), reason('Lý do')],
    send: async form => {
      const to = typed(form, 'to', 'Chưa chọn người làm thay; hãy chọn một người trong danh sách.');
      await api(`obligations/${id}/tasks/reassign`, {method: 'POST', body: {task: task.task, to, reason: why(form)}});
      return `Đã chuyển việc cho ${people.selectedOptions[0].textContent}.`;
    }
  });
}

/** Nodes to show beside an obligation, only what the person may do now; `done` hears what was done. */
export async function deedsBeside(id, done) {
  const [reminding, {mayClose}, tasks] = await Promise.all([remindingOf(id, done), api(`obligations/${id}/collecting`), api(`obligations/${id}/tasks`)]);
  return [reminding, mayClose && button('Chốt nhận báo cáo', () => closeCollecting(id, done)),
    ...tasks.map(task => button(tasks.length > 1 ? `Chuyển người làm: ${task.name}` : 'Chuyển người làm', () => reassign(id, task, done)))].filter(Boolean);
}
