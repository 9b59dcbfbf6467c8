// What is shown, to be taken into a meeting; and a week on one page for who leads.
import {element, date, showError, clearError} from './tdkt.js';
import {download} from './server.js';
import {question} from './tien-do-dia-chi.js';

const KINDS = {pdf: ['PDF', 'pdf'], word: ['Word', 'docx'], excel: ['Excel', 'xlsx']};
const WEEK = 7 * 86400000;
const MOST_WEEKS = 80;

const button = (label, path, name) => element('button', {type: 'button', onclick: async () => {
  clearError();
  await download(path(), name()).catch(showError);
}}, label);

/** `beside` is what else can be done with all that is shown. */
export function exports_(wanted, beside) {
  return element('p', {class: 'td-group td-exports'}, beside, Object.entries(KINDS).map(([path, [label, ending]]) =>
    button(`Tải danh sách (${label})`, () => `board/${path}?${question(wanted)}`, () => `Tiến độ và thời hạn năm ${wanted.year}.${ending}`)));
}

const day = moment => new Date(moment).toISOString().slice(0, 10);

/** Mondays of the year's weeks that have begun, the newest first. */
function mondays({weeks, today}) {
  const now = Date.parse(today);
  const last = now - (new Date(now).getUTCDay() + 6) % 7 * 86400000;
  const first = weeks.length ? Math.min(Date.parse(weeks[0].week), last) : last;
  const newest = Math.min(last, first + MOST_WEEKS * WEEK);
  return Array.from({length: Math.round((newest - first) / WEEK) + 1}, (_, n) => newest - n * WEEK);
}

/** "Bản in một trang của tuần": as it stood on a Monday morning. */
export function weekSheet(board, wanted) {
  const select = element('select', {name: 'week'}, mondays(board).map(monday =>
    element('option', {value: day(monday)}, `${date(day(monday))} – ${date(day(monday + WEEK - 86400000))}`)));
  const part = {...wanted, kind: '', light: '', page: ''};
  const file = (form, label, ending) => button(label, () => `board/week/${form}?${question(part)}&day=${select.value}`, () => `Tiến độ tuần từ ${date(select.value).replaceAll('/', '.')}.${ending}`);
  return element('details', {class: 'td-week'}, element('summary', {}, 'Bản in một trang của tuần'),
    element('form', {class: 'td-filter', onsubmit: e => e.preventDefault()}, element('label', {}, 'Tuần ', select), file('pdf', 'Tải bản in (PDF)', 'pdf'), file('word', 'Tải bản in (Word)', 'docx')));
}
