// How the state of an obligation reads and looks, in forms and pages alike.
const STATES = {
  PLANNED: ['Chưa đến kỳ', 'td-off'], ASKED: ['Chưa gửi', 'td-wait'], SUBMITTED: ['Đã gửi, chờ nhận', 'td-wait'],
  RETURNED: ['Đang bổ sung', 'td-wait'], ACCEPTED: ['Đã nhận', 'td-good'], MISSED: ['Không gửi', 'td-late'],
  EXCUSED: ['Được miễn', 'td-off'], WITHDRAWN: ['Đã rút', 'td-off'], CARRIED: ['Tiếp tục áp dụng', 'td-good'],
  SILENT: ['Không có ý kiến, coi như đồng ý', 'td-good']
};

/** "ACCEPTED" -> {label: "Đã nhận", look: "td-good"}. */
export function stateOf(code) {
  const [label, look] = STATES[code] ?? [code, 'td-off'];
  return {label, look};
}

/** How the answer of somebody who was asked looks: who has another opinion must not look like who agrees. */
export const lookOf = one => one.agrees === false ? 'td-late' : stateOf(one.state).look;
