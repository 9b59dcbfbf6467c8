// A table one types in like in Excel: Enter and arrows move, a copied column or block is pasted from the cell on.
import {date, number, parseDate, parseNumber, tsv} from './words.js';

const STEPS = {Enter: 1, ArrowDown: 1, ArrowUp: -1};

function rowOf(cell) {
  return cell.closest('[data-row]');
}

function move(event) {
  const cell = event.target.closest('[data-grid] [data-col]');
  const step = STEPS[event.key];
  if (!cell || !step || event.ctrlKey || event.altKey || event.isComposing) return;
  event.preventDefault();
  const rows = [...cell.closest('[data-grid]').querySelectorAll('[data-row]')];
  const next = rows[rows.indexOf(rowOf(cell)) + (event.shiftKey ? -step : step)];
  const target = next && next.querySelector(`[data-col="${cell.dataset.col}"]`);
  if (target) { target.focus(); target.select?.(); }
}

function type(cell, text) {
  cell.value = text;
  cell.dispatchEvent(new Event('input', {bubbles: true}));
  cell.dispatchEvent(new Event('change', {bubbles: true}));
}

function paste(event) {
  const cell = event.target.closest('[data-grid] [data-col]');
  const block = cell ? tsv(event.clipboardData.getData('text/plain')) : [];
  if (block.length === 0 || (block.length === 1 && block[0].length === 1)) return;
  event.preventDefault();
  const rows = [...cell.closest('[data-grid]').querySelectorAll('[data-row]')];
  const first = rows.indexOf(rowOf(cell));
  const column = [...rowOf(cell).querySelectorAll('[data-col]')].indexOf(cell);
  block.forEach((texts, down) => {
    const cells = rows[first + down] ? [...rows[first + down].querySelectorAll('[data-col]')] : [];
    texts.forEach((text, right) => {
      const target = cells[column + right];
      if (target && !target.disabled) type(target, text);
    });
  });
  const lost = first + block.length - rows.length;
  if (lost > 0) cell.dispatchEvent(new CustomEvent('td-lost', {bubbles: true, detail: {pasted: block.length, lost}}));
}

/** Rewrites a date or number the way the office writes it, or marks it as wrong. */
function tidy(event) {
  const field = event.target;
  if (!(field.matches?.('[data-number], [data-date]'))) return;
  const isDate = field.hasAttribute('data-date');
  const value = isDate ? parseDate(field.value) : parseNumber(field.value);
  const wrong = value === undefined || Number.isNaN(value);
  field.classList.toggle('td-wrong', wrong);
  field.setAttribute('aria-invalid', wrong);
  const written = wrong ? field.value : isDate ? date(value) : number(value);
  if (written === field.value) return;
  field.value = written;
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

/** Watches all tables, number and date fields below a node, also those that come later. */
export function watchCells(node) {
  node.addEventListener('keydown', move);
  node.addEventListener('paste', paste);
  node.addEventListener('change', tidy);
}
