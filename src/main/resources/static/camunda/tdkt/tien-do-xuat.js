// What is shown, to be taken into a meeting.
import {element, showError, clearError} from './tdkt.js';
import {download} from './server.js';
import {question} from './tien-do-dia-chi.js';

const KINDS = {pdf: ['PDF', 'pdf'], word: ['Word', 'docx'], excel: ['Excel', 'xlsx']};

export function exports_(wanted) {
  const name = ending => `Tiến độ và thời hạn năm ${wanted.year}.${ending}`;
  return element('p', {class: 'td-group td-exports'}, Object.entries(KINDS).map(([path, [label, ending]]) =>
    element('button', {type: 'button', onclick: async () => {
      clearError();
      await download(`board/${path}?${question(wanted)}`, name(ending)).catch(showError);
    }}, `Tải danh sách (${label})`)));
}
