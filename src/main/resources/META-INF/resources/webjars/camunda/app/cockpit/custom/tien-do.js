// Loaded once before Cockpit starts: the board in its menu, on its dashboard, on an instance and on a model.
import {element, me} from '/camunda/tdkt/tdkt.js';
import {followServerClock, startAgainWhenClockMoved} from '/camunda/tdkt/clock.js';
import {board} from '/camunda/tdkt/tien-do-bang.js';
import {ofCockpit} from '/camunda/tdkt/tien-do-dia-chi.js';
import {glimpse} from '/camunda/tdkt/tien-do-o.js';
import {badges, ofInstance, ofDefinition, instanceOf} from '/camunda/tdkt/tien-do-quy-trinh.js';

const BOARD = '#/tien-do';
document.documentElement.lang = 'vi';
for (const sheet of ['tdkt.css', 'tien-do.css', 'tien-do-cockpit.css']) {
  document.head.append(element('link', {rel: 'stylesheet', href: '/camunda/tdkt/' + sheet}));
}

let looksOnly = false;

/** Cockpit's own first page is not for who only looks. */
function turnAside() {
  if (looksOnly && /^#?\/?(dashboard.*)?$/.test(location.hash)) location.hash = BOARD;
}

/** The technical menus are hidden until it is known that they are for this person. */
async function arrive() {
  const person = await me();
  looksOnly = Boolean(person?.looksOnly);
  document.documentElement.classList.toggle('td-technical', Boolean(person) && !looksOnly);
  turnAside();
}

window.addEventListener('hashchange', turnAside);

await followServerClock();

/** A place of ours inside Cockpit: `fill` may answer how it is left. */
function place(id, pluginPoint, fill, more = {}) {
  let leave = () => {};
  const whole = pluginPoint === 'cockpit.route';
  return {id, pluginPoint, priority: 900, ...more,
    render(node, params) {
      const own = element('main', {class: 'td'});
      node.replaceChildren(whole ? element('div', {class: 'td-route'}, own) : own);
      leave = fill(own, params) ?? (() => {});
    },
    unmount() { leave(); }};
}

const menu = node => {
  startAgainWhenClockMoved();
  arrive();
  node.replaceChildren(element('a', {href: BOARD}, 'Tiến độ và thời hạn'));
};

export default [
  place('tdkt-board', 'cockpit.route', node => board(node, ofCockpit, instanceOf), {properties: {path: '/tien-do'}}),
  {id: 'tdkt-board-menu', pluginPoint: 'cockpit.navigation', priority: 900, render: menu, unmount() {}},
  place('tdkt-board-tile', 'cockpit.dashboard', glimpse),
  place('tdkt-instance', 'cockpit.processInstance.runtime.tab', (node, {processInstanceId}) => ofInstance(node, processInstanceId), {properties: {label: 'Nghĩa vụ'}}),
  place('tdkt-definition', 'cockpit.processDefinition.runtime.tab', (node, {processDefinitionId}) => ofDefinition(node, processDefinitionId), {properties: {label: 'Nghĩa vụ'}}),
  {id: 'tdkt-badges', pluginPoint: 'cockpit.processDefinition.diagram.plugin', render: (viewer, {processDefinitionId}) => badges(viewer, processDefinitionId), unmount() {}}
];
