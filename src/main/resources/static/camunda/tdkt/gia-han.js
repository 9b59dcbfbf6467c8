// The part of an obligation's detail that tells of wishes for more time.
import {element, date} from './tdkt.js';

function answer(one) {
  if (!one.endedAt) return element('span', {class: 'td-badge td-wait'}, 'Chờ trả lời');
  return element('span', {class: `td-badge ${one.grantedUntil ? 'td-good' : ''}`},
    one.grantedUntil ? `Đã gia hạn đến ${date(one.grantedUntil)}` : 'Không gia hạn');
}

const wish = one => element('li', {}, answer(one), ` Xin từ ${date(one.due)} đến ${date(one.until)}: ${one.reason} (${one.askedBy})`,
  one.answer && element('div', {class: 'td-small'}, `${one.endedBy ? one.endedBy + ': ' : ''}${one.answer}`));

export function extensionsOf(wishes) {
  return wishes.length ? [element('h3', {}, 'Xin gia hạn'), element('ul', {}, wishes.map(wish))] : [];
}
