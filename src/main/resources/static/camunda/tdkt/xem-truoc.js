// The pages of a Word file, as pictures: Tasklist may open no PDF, its policy forbids plugins in tabs of its own. ?tep=d12
import {api, element, page, showError} from './tdkt.js';

const id = new URLSearchParams(location.search).get('tep') ?? '';
const path = `files/${encodeURIComponent(id)}`;
const at = name => document.getElementById(name);

function offer(link, address) {
  link.href = address;
  link.hidden = false;
}

function picture(no, pages) {
  const image = element('img', {src: `/camunda/api/tdkt/${path}/preview/${no}.png`, loading: 'lazy', alt: `Trang ${no} trong ${pages} trang`,
    width: 909, height: 1286, onerror: () => image.replaceWith(element('p', {class: 'td-error'}, `Chưa tải được trang ${no}. Hãy tải lại trang này.`))});
  return image;
}

async function show() {
  offer(at('word'), `/camunda/api/tdkt/${path}`);
  try {
    const {name, retired, exact, pages} = await api(path + '/preview');
    document.title = at('name').textContent = name;
    at('inexact').hidden = exact;
    at('retired').hidden = !retired;
    at('retired').textContent = retired ? `${retired}.` : '';
    at('count').textContent = `${pages} trang`;
    offer(at('pdf'), `/camunda/api/tdkt/${path}/preview.pdf`);
    at('pages').replaceChildren(...Array.from({length: pages}, (_, no) => picture(no + 1, pages)));
  } catch (error) {
    at('word').hidden = error.status === 404;
    showError(error);
  }
  at('working').hidden = true;
}

await page({title: 'Xem trước văn bản'});
await show();
