// Beside every link to a drafted document: where its earlier versions are compared, and where a file changed in Word says
// other figures than the data.
import {api} from './server.js';
import {element} from './element.js';
import {besideFiles, FILES} from './links.js';

const DRAWN = new RegExp(`^${FILES}d(\\d+)$`);
const documentOf = path => DRAWN.exec(path)?.[1];

function warning(figures) {
  return element('div', {class: 'td-warn'},
    element('b', {}, `Bản sửa trong Word ghi khác số liệu của hệ thống ở ${figures.length} chỗ:`),
    element('ul', {}, figures.map(one => element('li', {},
      element('div', {}, 'Hệ thống: ', one.before.join(' ') || '(không có)'),
      element('div', {}, 'Bản Word: ', one.after.join(' ') || '(đã bỏ)')))));
}

async function show(link, path) {
  const id = documentOf(path);
  const {versions, figures} = await api(`documents/${id}/versions`);
  if (versions.length < 2 || !link.isConnected) return;
  const compare = element('a', {href: `/camunda/tdkt/so-sanh.html?van-ban=${id}`, target: '_blank', rel: 'noopener', class: 'td-compare'},
    `So sánh ${versions.length} bản`);
  link.after(' ', compare, ...figures.length ? [warning(figures)] : []);
}

export const showVersions = node => besideFiles(node, 'versions', (link, path) => documentOf(path), show);
