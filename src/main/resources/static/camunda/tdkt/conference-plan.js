// Before the conference: what plan-conference.html and follow-opinions.html call on `td`.
import {api} from './server.js';
import {number, parseDate} from './words.js';

const LENGTHS = [{code: false, name: '½ ngày'}, {code: true, name: '01 ngày'}];
const KEPT = ['wholeDay', 'place', 'hall', 'payer', 'contribution', 'programme', 'speakers', 'delegates', 'guests', 'nextHead', 'nextHeadWay'];

const hour = text => /^\d{1,2}[:hg]\d{2}$/.test((text ?? '').trim()) ? text.trim().replace(/^(\d)[:hg]/, '0$1:').replace(/[hg]/, ':') : null;

/** Asks the server what speaks against the day; the person may keep it all the same. */
async function warn(td) {
  const day = parseDate(td.text.day);
  const startsAt = hour(td.answer.startsAt);
  td.warnings = day && startsAt
    ? await api(`conference/${td.data.conference}/warnings?day=${day}&startsAt=${startsAt}&wholeDay=${td.answer.wholeDay}`).catch(() => [])
    : [];
  td.redraw();
}

export function planConference(td) {
  const plan = td.data.plan;
  Object.assign(td, {lengths: LENGTHS, warnings: []});
  td.against = () => (td.data.opinions ?? []).filter(one => one.agrees === false);
  td.drop = (list, one) => { td.answer[list] = td.answer[list].filter(other => other !== one); td.touch(); };
  td.up = (list, at) => { td.answer[list].splice(at - 1, 2, td.answer[list][at], td.answer[list][at - 1]); td.touch(); };
  td.warn = () => { clearTimeout(td.asking); td.asking = setTimeout(() => warn(td), 400); };
  if (plan) {
    KEPT.forEach(key => { td.answer[key] = structuredClone(plan[key]); });
    Object.assign(td.answer, {startsAt: plan.startsAt.slice(0, 5), headcount: plan.headcount, day: plan.day});
  } else {
    Object.assign(td.answer, {programme: [...td.data.programme], payer: td.data.head, headcount: td.data.delegates});
  }
}

export function restorePlan(td, draft) {
  td.text.headcount = draft.typed?.text?.headcount ?? number(td.answer.headcount);
  warn(td);
}

/** Keeps one answer that came by letter, telephone or in a meeting, and shows who is still waited for. */
export async function recordOpinion(td) {
  const {id, agrees, way, onText, who, text} = td.recorded;
  const on = parseDate(onText);
  if (agrees === null || !way || !on || !who.trim()) {
    return td.refuse(new Error('Hãy chọn thống nhất hay chưa, ghi trả lời bằng cách nào, ngày nào và ai trả lời.'));
  }
  try {
    await api(`obligations/${id}/opinion`, {method: 'POST', body: {agrees, text, outside: {way, on, who, note: null, fileId: td.slots.scanId?.value ?? null}}});
    td.recorded = {};
    td.slots.scanId?.restore(null, []);
    td.refusal = null;
    td.data = (await api(td.path + '/sheet')).data;
  } catch (error) {
    if (error.status === 404) return location.reload(); // with the last answer the task is over
    td.refuse(error);
  }
  td.redraw();
}
