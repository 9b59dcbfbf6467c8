// "Tiến độ và thời hạn": the same board on our own page and in Cockpit. What is looked at stands in the address alone.
import {api, newest, element, date, number, showError, clearError, announce} from './tdkt.js';
import {question} from './tien-do-dia-chi.js';
import {tiles, matrix, LIGHTS} from './tien-do-den.js';
import {list, years} from './tien-do-danh-sach.js';
import {plot, plotTable} from './tien-do-bieu-do.js';
import {remindingIn} from './nhac-ngay.js';
import {exports_, weekSheet} from './tien-do-xuat.js';

const OFFICES = '-';
const option = (value, label, chosen) => element('option', {value, selected: value === chosen}, label);

function filter(board, wanted, go) {
  const chosen = name => e => go({...wanted, page: '', ...(name === 'year' ? {} : {unit: name === 'cluster' ? '' : wanted.unit}), [name]: e.target.value});
  const select = (label, name, options) => element('label', {}, label, ' ', element('select', {name, onchange: chosen(name)}, options));
  const clusters = [['', 'Tất cả'], ...board.clusters.map(c => [c.code, c.name]), ...(board.clusters.length > 1 ? [[OFFICES, 'Sở Nội vụ và cấp tỉnh']] : [])];
  return element('form', {class: 'td-filter', onsubmit: e => e.preventDefault()},
    select('Năm', 'year', board.years.map(year => option(String(year), year, String(board.year)))),
    select('Cụm, khối', 'cluster', clusters.map(([code, name]) => option(code, name, wanted.cluster))),
    select('Việc', 'kind', [['', 'Tất cả'], ...board.kinds.map(k => [k.code, k.name])].map(([code, name]) => option(code, name, wanted.kind))),
    select('Tình trạng', 'light', [['', 'Tất cả'], ...Object.entries(LIGHTS).map(([code, [, label]]) => [code, label])].map(([code, label]) => option(code, label, wanted.light))));
}

function path(board, wanted, address) {
  const all = {year: wanted.year};
  const cluster = board.clusters.find(one => one.code === wanted.cluster)?.name ?? (wanted.cluster === OFFICES ? 'Sở Nội vụ và cấp tỉnh' : wanted.cluster);
  const kind = board.kinds.find(one => one.code === wanted.kind)?.name ?? wanted.kind;
  const steps = [['Tất cả', all],
    wanted.cluster && [cluster, {...all, cluster: wanted.cluster}],
    wanted.unit && [board.unit ?? wanted.unit, {...all, cluster: wanted.cluster, unit: wanted.unit}],
    wanted.kind && [kind, {...all, cluster: wanted.cluster, unit: wanted.unit, kind: wanted.kind}]].filter(Boolean);
  return element('nav', {'aria-label': 'Đang xem', class: 'td-path', tabindex: '-1'}, steps.flatMap(([name, to], n) => [n ? ' › ' : '',
    n === steps.length - 1 ? element('strong', {'aria-current': 'page'}, name) : element('a', {href: address.link(to)}, name)]));
}

function glance({glance, today, year}) {
  const left = glance.next && Math.round((Date.parse(glance.next) - Date.parse(today)) / 86400000);
  const when = left === 0 ? 'hôm nay' : `còn ${number(left)} ngày`;
  return element('p', {class: 'td-hint'}, `Năm thi đua ${year}, hôm nay ${date(today)}. `,
    glance.phases.length ? ['Đang làm: ', element('strong', {}, glance.phases.join('; ')), `. ${number(glance.open)} việc chưa xong. `] : 'Không có việc nào đang làm. ',
    glance.next && ['Hạn gần nhất: ', element('strong', {}, `${date(glance.next)} (${when})`), `: ${glance.what.join('; ')}.`]);
}

const section = (title, ...content) => element('section', {}, element('h2', {}, title), content.flat());

function short(title, none, listed, light, show) {
  const more = listed.found > listed.lines.length && element('p', {}, element('a', {href: show.light(light)}, `Xem cả ${number(listed.found)}`));
  return section(`${title} (${number(listed.found)})`, listed.found ? [show.list(listed.lines, title), more] : element('p', {class: 'td-small'}, none));
}

function asked({found, pageSize, lines}, wanted, show, address) {
  const page = Number(wanted.page || 0);
  const turn = (to, label) => element('a', {class: 'td-button', href: address.link({...wanted, page: to ? String(to) : ''})}, label);
  return section(`Danh sách (${number(found)})`, lines.length ? show.list(lines, 'Danh sách') : element('p', {class: 'td-small'}, 'Không có việc nào như vậy, hoặc bạn không có quyền xem.'),
    element('p', {class: 'td-group'}, page > 0 && turn(page - 1, 'Trang trước'), (page + 1) * pageSize < found && turn(page + 1, 'Trang sau')));
}

const late = row => Object.values(row.cells).some(cell => cell.numbers.LATE);

function lights(board, wanted, address, beside) {
  const inCluster = row => wanted.cluster && row.place !== wanted.cluster ? {cluster: wanted.cluster, unit: row.place} : {cluster: row.place};
  const to = more => address.link({year: wanted.year, ...more});
  const {table, hidden, narrowed} = matrix(board, wanted.all, row => to(inCluster(row)), (row, kind) => to({...inCluster(row), kind: kind.code}), beside);
  const other = wanted.all ? 'Chỉ xem việc đang làm' : `Xem cả ${number(hidden)} loại việc đã xong hoặc chưa đến kỳ`;
  return section(wanted.cluster ? 'Từng đơn vị' : 'Từng cụm, khối', element('div', {class: 'td-scroll', tabindex: '0', role: 'region', 'aria-label': 'Bảng tình trạng'}, table),
    narrowed && element('p', {}, element('a', {href: address.link({...wanted, all: wanted.all ? '' : '1'})}, other)));
}

/** What all is late in one cluster is reminded of in its row, by Sở Nội vụ; where it is looked at also by its head, which never reminds itself. */
const inRow = ({everything}, remindIn) => row => everything && row.place !== OFFICES && late(row) && remindIn({code: row.place, name: row.name}, 'Nhắc ngay');

function ofCluster({everything, headships, units}, board, wanted, remindIn) {
  const cluster = board.clusters.find(one => one.code === wanted.cluster);
  if (!cluster || wanted.unit) return null;
  const members = board.rows.some(row => row.place !== cluster.code && !units.includes(row.place) && late(row));
  const may = everything ? board.numbers.LATE > 0 : headships.includes(board.year + cluster.code) && members;
  return may && remindIn(cluster, 'Nhắc ngay tất cả việc đang quá hạn ở đây');
}

function content(board, wanted, address, changed, instanceOf, rights) {
  const remindIn = (cluster, label) => remindingIn(cluster, board.year, label, changed, showError);
  const unitLink = line => address.link({year: wanted.year, cluster: line.place, unit: line.unit});
  const show = {list: (lines, title) => list(lines, changed, instanceOf, unitLink, title), light: light => address.link({...wanted, light, page: ''})};
  const narrow = wanted.unit || wanted.kind || wanted.light;
  const drawn = plot(board.weeks, board.today);
  return [
    filter(board, wanted, address.go), path(board, wanted, address), glance(board),
    exports_(wanted, ofCluster(rights, board, wanted, remindIn)), weekSheet(board, wanted), tiles(board.numbers, wanted.light, show.light),
    narrow && asked(board.lists.asked, wanted, show, address),
    !wanted.unit && board.rows.length > 0 && lights(board, wanted, address, wanted.cluster ? () => null : inRow(rights, remindIn)),
    !wanted.light && short('Đang quá hạn, lâu nhất trước', 'Không có việc nào quá hạn.', board.lists.late, 'LATE', show),
    !wanted.light && short('Đến hạn trong 7 ngày tới', 'Không có việc nào đến hạn trong 7 ngày tới.', board.lists.week, 'SOON', show),
    drawn && section('Tiến độ theo thời gian', element('p', {class: 'td-small'}, element('span', {class: 'td-key-due'}, 'nét đứt: số việc đến hạn'), ', ', element('span', {class: 'td-key-done'}, 'nét liền: số việc đã gửi'), ' (cộng dồn theo tuần)'), drawn, plotTable(board.weeks, board.today)),
    board.history.length > 0 && section('So sánh các năm', years(board.history, year => address.link({...wanted, year: String(year), page: ''})))
  ].filter(Boolean);
}

/** How what has the focus is found again once everything is drawn anew: a filter, a link, the line of an obligation. */
function placeOf(focused, body) {
  if (!body.contains(focused)) return null;
  const line = focused.closest('[data-id]') ?? focused.closest('.td-detail')?.previousElementSibling;
  if (focused.name) return `[name="${focused.name}"]`;
  if (line) return `[data-id="${line.dataset.id}"] button`;
  if (focused.ariaLabel) return `[aria-label="${CSS.escape(focused.ariaLabel)}"]`;
  return focused.getAttribute('href') ? `a[href="${CSS.escape(focused.getAttribute('href'))}"]` : '.td-path';
}

const summary = ({numbers}, named) => `Đang xem: ${named}. ${number(numbers.LATE ?? 0)} việc quá hạn, ${number(numbers.SOON ?? 0)} việc sắp đến hạn.`;

/** Where the focus was last: Cockpit makes the whole page anew when the address changes. */
let remembered = null;

/** Shows the board in the node and follows the address until the answer is called. `instanceOf` leads from an obligation to its process. */
export function board(node, address, instanceOf = async () => null) {
  const ask = newest();
  const body = element('div');
  const heard = element('p', {class: 'td-unseen', role: 'status'});
  node.replaceChildren(element('h1', {}, 'Tiến độ và thời hạn'), heard, body);
  const rights = api('chase/rights').catch(() => ({everything: false, headships: [], units: []}));
  const load = async place => {
    const wanted = address.read();
    const answer = await ask(`board?${question(wanted)}`);
    if (!answer) return;
    clearError();
    const at = place ?? placeOf(document.activeElement, body) ?? (document.activeElement === document.body ? remembered : null);
    body.replaceChildren(...content(answer, {...wanted, year: String(answer.year)}, address, (said, id) => changed(said, id).catch(showError), instanceOf, await rights));
    heard.textContent = summary(answer, body.querySelector('.td-path').textContent);
    if (at) (body.querySelector(at) ?? body.querySelector('.td-path')).focus({preventScroll: Boolean(body.querySelector(at))});
  };
  const changed = async (said, id) => {
    await load(id ? `[data-id="${id}"] button` : null);
    if (said) announce(said);
  };
  const again = () => load().catch(showError);
  window.addEventListener(address.hear, again);
  node.addEventListener('click', e => follow(e, address));
  node.addEventListener('focusin', e => { remembered = placeOf(e.target, body); });
  again();
  return () => {
    window.removeEventListener(address.hear, again);
    if (!location.hash.startsWith('#/tien-do')) remembered = null;
  };
}

/** A link to another part of the board stays on the page. */
function follow(e, address) {
  const link = e.target.closest('a[href^="?"]');
  if (!link || e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
  e.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  window.dispatchEvent(new PopStateEvent('popstate'));
}
