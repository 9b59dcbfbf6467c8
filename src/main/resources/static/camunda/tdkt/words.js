// How numbers, dates and sizes are written and read in a Vietnamese office.

/** 1234.5 -> "1.234,5"; nothing for null. */
export function number(x) {
  if (x === null || x === undefined || x === '' || Number.isNaN(Number(x))) return '';
  const [whole, fraction] = String(Math.abs(Number(x))).split('.');
  return (x < 0 ? '-' : '') + whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction ? ',' + fraction : '');
}

/** Reads "1.234,5", "1 234,5", "12.5", "1,234.5" and "95%". Null for an empty text, NaN for what is no number. */
export function parseNumber(text) {
  let t = String(text ?? '').replace(/[\s\u00a0%]/g, '').replace(/^−/, '-');
  if (t === '') return null;
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(t)) t = t.replace(/,/g, '');
  else if (/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(t)) t = t.replace(/\./g, '').replace(',', '.');
  else t = t.replace(',', '.');
  return /^-?\d*\.?\d+$/.test(t) ? Number(t) : NaN;
}

/** "2026-06-30" or a time -> "30/06/2026". */
export function date(iso) {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return found ? `${found[3]}/${found[2]}/${found[1]}` : '';
}

const MOMENT = new Intl.DateTimeFormat('vi-VN', {timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit'});

/** A time -> "17:05 22/11/2026" in the offices' zone. */
export function moment(iso) {
  return iso ? MOMENT.format(new Date(iso)).replace(',', '') : '';
}

/** "30/6/2026", "30-6", "30.06.26" -> "2026-06-30"; null for an empty text, undefined for what is no date. */
export function parseDate(text) {
  const t = String(text ?? '').trim();
  if (t === '') return null;
  const found = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(t);
  if (!found) return undefined;
  const year = found[3] ? Number(found[3].length === 2 ? '20' + found[3] : found[3]) : new Date().getFullYear();
  const [day, month] = [Number(found[1]), Number(found[2])];
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 1536000 -> "1,5 MB". */
export function size(bytes) {
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 * 1024) return `${number(Math.round(bytes / 1024))} KB`;
  return `${number(Math.round(bytes / 1024 / 102.4) / 10)} MB`;
}

/** Cells copied from Excel or Word: rows of texts; quoted cells may hold line breaks. */
export function tsv(text) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  const source = text.replace(/(\r\n|\n|\r)$/, '');
  while (cell.lastIndex <= source.length) {
    const found = cell.exec(source) ?? [];
    if (found.length === 0) return source.split(/\r\n|\n|\r/).map(row => row.split('\t').map(c => c.trim()));
    rows[rows.length - 1].push((found[1] !== undefined ? found[1].replace(/""/g, '"') : found[2]).trim());
    if (found[3] === '') break;
    if (found[3] !== '\t') rows.push([]);
  }
  return rows;
}
