// "Tiến độ và thời hạn": the same board on our own page and in Cockpit. What is looked at stands in the address alone.
import {api, newest, element, date, number, showError, clearError} from './tdkt.js';
import {question} from './tien-do-dia-chi.js';
import {tiles, matrix, LIGHTS} from './tien-do-den.js';
import {list, years} from './tien-do-danh-sach.js';
import {plot} from './tien-do-bieu-do.js';
import {exports_} from './tien-do-xuat.js';

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
  return element('nav', {'aria-label': 'Đang xem', class: 'td-path'}, steps.flatMap(([name, to], n) => [n ? ' › ' : '',
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
  return section(`${title} (${number(listed.found)})`, listed.found ? [show.list(listed.lines), more] : element('p', {class: 'td-small'}, none));
}

function asked({found, pageSize, lines}, wanted, show, address) {
  const page = Number(wanted.page || 0);
  const turn = (to, label) => element('a', {class: 'td-button', href: address.link({...wanted, page: to ? String(to) : ''})}, label);
  return section(`Danh sách (${number(found)})`, lines.length ? show.list(lines) : element('p', {class: 'td-small'}, 'Không có việc nào như vậy, hoặc bạn không có quyền xem.'),
    element('p', {class: 'td-group'}, page > 0 && turn(page - 1, 'Trang trước'), (page + 1) * pageSize < found && turn(page + 1, 'Trang sau')));
}

function lights(board, wanted, address) {
  const inCluster = row => wanted.cluster && row.place !== wanted.cluster ? {cluster: wanted.cluster, unit: row.place} : {cluster: row.place};
  const to = more => address.link({year: wanted.year, ...more});
  const {table, hidden, narrowed} = matrix(board, wanted.all, row => to(inCluster(row)), (row, kind) => to({...inCluster(row), kind: kind.code}));
  const other = wanted.all ? 'Chỉ xem việc đang làm' : `Xem cả ${number(hidden)} loại việc đã xong hoặc chưa đến kỳ`;
  return section(wanted.cluster ? 'Từng đơn vị' : 'Từng cụm, khối', element('div', {class: 'td-scroll', tabindex: '0', role: 'region', 'aria-label': 'Bảng tình trạng'}, table),
    narrowed && element('p', {}, element('a', {href: address.link({...wanted, all: wanted.all ? '' : '1'})}, other)));
}

function content(board, wanted, address, changed, instanceOf) {
  const unitLink = line => address.link({year: wanted.year, cluster: line.place, unit: line.unit});
  const show = {list: lines => list(lines, changed, instanceOf, unitLink), light: light => address.link({...wanted, light, page: ''})};
  const narrow = wanted.unit || wanted.kind || wanted.light;
  const drawn = plot(board.weeks, board.today);
  return [
    filter(board, wanted, address.go), path(board, wanted, address), glance(board),
    exports_(wanted), tiles(board.numbers, wanted.light, show.light),
    narrow && asked(board.lists.asked, wanted, show, address),
    !wanted.unit && board.rows.length > 0 && lights(board, wanted, address),
    !wanted.light && short('Đang quá hạn, lâu nhất trước', 'Không có việc nào quá hạn.', board.lists.late, 'LATE', show),
    !wanted.light && short('Đến hạn trong 7 ngày tới', 'Không có việc nào đến hạn trong 7 ngày tới.', board.lists.week, 'SOON', show),
    drawn && section('Tiến độ theo thời gian', element('p', {class: 'td-small'}, element('span', {class: 'td-key-due'}, 'nét đứt: số việc đến hạn'), ', ', element('span', {class: 'td-key-done'}, 'nét liền: số việc đã gửi'), ' (cộng dồn theo tuần)'), drawn),
    board.history.length > 0 && section('So sánh các năm', years(board.history, year => address.link({...wanted, year: String(year), page: ''})))
  ].filter(Boolean);
}

/** Shows the board in the node and follows the address until the answer is called. `instanceOf` leads from an obligation to its process. */
export function board(node, address, instanceOf = async () => null) {
  const ask = newest();
  const body = element('div', {'aria-live': 'polite'});
  node.replaceChildren(element('h1', {}, 'Tiến độ và thời hạn'), body);
  const load = async () => {
    const wanted = address.read();
    const answer = await ask(`board?${question(wanted)}`);
    if (!answer) return;
    clearError();
    body.replaceChildren(...content(answer, {...wanted, year: String(answer.year)}, address, () => load().catch(showError), instanceOf));
  };
  const again = () => load().catch(showError);
  window.addEventListener(address.hear, again);
  node.addEventListener('click', e => follow(e, address));
  again();
  return () => window.removeEventListener(address.hear, again);
}

/** A link to another part of the board stays on the page. */
function follow(e, address) {
  const link = e.target.closest('a[href^="?"]');
  if (!link || e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
  e.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  window.dispatchEvent(new PopStateEvent('popstate'));
}
