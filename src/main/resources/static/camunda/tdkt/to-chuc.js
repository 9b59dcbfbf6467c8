// The page "Tổ chức": preview a workbook, apply it, see the clusters of today.
import {page, api, element} from './tdkt.js';
import {importing} from './import.js';
import {consequencesOf} from './to-chuc-he-qua.js';

const byId = id => document.getElementById(id);
const cell = (text, name = 'td', attributes = {}) => element(name, attributes, text ?? '');

async function showClusters() {
  const clusters = await api('organisation');
  document.getElementById('clusters').replaceChildren(...clusters.map(c => element('tr', {},
    cell(`${c.name} (${c.code})`), cell(c.symbol),
    c.head ? cell(c.head.name) : element('td', {}, element('span', {class: 'td-badge td-wait'}, 'chưa có')),
    cell(String(c.members.length), 'td', {class: 'td-number'}),
    cell(c.members.map(unit => unit.name).join('; ')))));
}

await page({title: 'Tổ chức'});
importing({input: byId('file'), progress: byId('progress'), box: byId('preview'), path: 'organisation', also: consequencesOf, done: showClusters});
await showClusters();
