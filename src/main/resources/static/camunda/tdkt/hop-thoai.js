// Dialogs: words to read, and deeds that are asked once. The browser keeps the focus inside, closes with Escape and gives the focus back.
import {element} from './element.js';

export function open(title, ...content) {
  const box = element('dialog', {class: 'td td-dialog', 'aria-label': title}, element('h2', {}, title), ...content);
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
  return box;
}

export const closing = (label = 'Đóng') => element('button', {type: 'button', onclick: e => e.target.closest('dialog').close()}, label);

/**
 * Asks once: `sentence` says what will happen, `fields` are what has to be typed. `send(form)` does it and answers what was done in a sentence,
 * which `done` hears once the dialog is closed; a refusal stands in the dialog, so nothing typed is lost.
 */
export function ask({title, sentence, fields = [], label, send, done}) {
  const refusal = element('p', {class: 'td-error', role: 'alert', hidden: true});
  const button = element('button', {class: 'td-main'}, label);
  const form = element('form', {novalidate: true}, element('p', {class: 'td-sentence'}, sentence), element('div', {class: 'td-fields'}, fields), refusal,
    element('p', {class: 'td-group'}, button, closing('Để sau')));
  const box = open(title, form);
  form.addEventListener('submit', async e => {
    e.preventDefault();
    refusal.hidden = true;
    button.disabled = true;
    try {
      const said = await send(form);
      box.close();
      await done(said);
    } catch (refused) {
      refusal.hidden = false;
      refusal.textContent = refused.message;
      button.disabled = false;
      (form.querySelector(`[name="${refused.field}"]`) ?? button).focus();
    }
  });
  (form.querySelector('input, select, textarea') ?? button).focus();
  return box;
}
