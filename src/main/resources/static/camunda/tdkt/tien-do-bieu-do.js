// The plot: how much had fallen due and how much was handed in, week by week, as two lines with different strokes.
import {element, date, number} from './tdkt.js';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [900, 240, 48, 16, 14, 32];
const DAY = 86400000;

function svg(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** A week in which nothing happened is a week, too. */
function everyWeek(weeks) {
  const known = new Map(weeks.map(week => [Date.parse(week.week), week]));
  const [from, to] = [Date.parse(weeks[0].week), Date.parse(weeks.at(-1).week)];
  return Array.from({length: Math.round((to - from) / (7 * DAY)) + 1}, (_, n) => {
    const day = from + n * 7 * DAY;
    return known.get(day) ?? {week: new Date(day).toISOString().slice(0, 10), due: 0, done: 0};
  });
}

function added(weeks, what) {
  let sum = 0;
  return weeks.map(week => [Date.parse(week.week) + 7 * DAY, sum += week[what]]);
}

function steps(most) {
  const rough = most / 4;
  const ten = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = [1, 2, 5, 10].map(n => n * ten).find(n => n >= rough);
  return Array.from({length: Math.ceil(most / step) + 1}, (_, n) => n * step);
}

const months = (from, to) => Array.from({length: 30}, (_, n) => Date.UTC(new Date(from).getUTCFullYear(), new Date(from).getUTCMonth() + n, 1))
  .filter(day => day >= from && day <= to);

/** The same as a table, for who cannot see the lines or wants the numbers. */
export function plotTable(found, today) {
  const now = Date.parse(today);
  const weeks = everyWeek(found);
  const [due, done] = [added(weeks, 'due'), added(weeks, 'done')];
  const past = week => Date.parse(week.week) <= now;
  return element('details', {}, element('summary', {}, 'Số liệu của biểu đồ'), element('table', {class: 'td-table td-narrow', 'aria-label': 'Số việc đến hạn và đã gửi, cộng dồn theo tuần'},
    element('thead', {}, element('tr', {}, ['Tuần từ ngày', 'Đến hạn', 'Đã gửi'].map(text => element('th', {scope: 'col'}, text)))),
    element('tbody', {}, weeks.map((week, n) => element('tr', {}, element('th', {scope: 'row'}, date(week.week)),
      element('td', {class: 'td-number'}, number(due[n][1])), element('td', {class: 'td-number'}, past(week) ? number(done[n][1]) : ''))))));
}

/** Null where there is too little to draw a line; {@link plotTable} says the same to who cannot see it. */
export function plot(found, today) {
  if (found.length < 2) return null;
  const weeks = everyWeek(found);
  const now = Date.parse(today);
  const due = added(weeks, 'due');
  const done = added(weeks.filter(week => Date.parse(week.week) <= now), 'done').map(([day, sum]) => [Math.min(day, Math.max(now, Date.parse(weeks[0].week))), sum]);
  const [from, to] = [Date.parse(weeks[0].week), Math.max(due.at(-1)[0], now)];
  const levels = steps(Math.max(due.at(-1)[1], done.at(-1)?.[1] ?? 0, 1));
  const x = day => LEFT + (day - from) / (to - from) * (WIDTH - LEFT - RIGHT);
  const y = n => HEIGHT - BOTTOM - n / levels.at(-1) * (HEIGHT - TOP - BOTTOM);
  const line = (points, name) => svg('path', {class: name, d: 'M' + [[from, 0], ...points].map(([day, n]) => `${x(day).toFixed(1)},${y(n).toFixed(1)}`).join('L')});
  const mark = months(from, to);
  const label = due.at(-1)[1] === 0 ? '' : `Đến ${date(today)}: phải xong ${number(due.filter(([day]) => day <= now + 7 * DAY).at(-1)?.[1] ?? 0)}, đã gửi ${number(done.at(-1)?.[1] ?? 0)}.`;
  return svg('svg', {viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'td-plot', role: 'img', 'aria-label': `Biểu đồ tiến độ. ${label}`},
    ...levels.flatMap(n => [svg('line', {class: 'td-plot-grid', x1: LEFT, x2: WIDTH - RIGHT, y1: y(n), y2: y(n)}),
      svg('text', {x: LEFT - 6, y: y(n) + 4, 'text-anchor': 'end'}, number(n))]),
    ...mark.filter((_, n) => mark.length <= 14 || n % 2 === 0).map(day => svg('text', {x: x(day), y: HEIGHT - 12, 'text-anchor': 'middle'},
      `${new Date(day).getUTCMonth() + 1}/${new Date(day).getUTCFullYear()}`)),
    ...(now > from && now < to ? [svg('line', {class: 'td-plot-now', x1: x(now), x2: x(now), y1: TOP, y2: HEIGHT - BOTTOM}),
      svg('text', {x: x(now) + 4, y: TOP + 10}, 'hôm nay')] : []),
    line(due, 'td-plot-due'), line(done, 'td-plot-done'));
}
