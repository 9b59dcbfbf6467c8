// Files of a task: each slot of a form (attachments, own report, scan) holds the files whose ids go into the answer.
import {upload} from './server.js';
import {size} from './words.js';

export class Slot {
  constructor({key, label, accept = '', hint = ''}) {
    Object.assign(this, {key, label, accept, hint, many: key.endsWith('Ids'), files: [], sending: []});
  }

  get value() {
    return this.many ? this.files.map(file => file.id) : this.files[0]?.id ?? null;
  }

  restore(value, known) {
    this.files = [value ?? []].flat().map(id => known.find(file => file.id === id) ?? {id, name: `Tệp đã gửi số ${id}`});
  }

  describe(file) {
    return file.size ? size(file.size) : '';
  }

  remove(file) {
    this.files = this.files.filter(other => other !== file);
  }

  /** Uploads one after the other; `redraw` is called at each step, `refuse` with the server's sentence. */
  async add(path, chosen, redraw, refuse) {
    const waiting = (this.many ? [...chosen] : [...chosen].slice(0, 1)).map(file => ({file, name: file.name, percent: 0}));
    this.sending.push(...waiting);
    for (const one of waiting) {
      try {
        const stored = await upload(path, one.file, percent => { one.percent = percent; redraw(); });
        this.files = this.many ? [...this.files, stored] : [stored];
      } catch (error) {
        refuse(error);
      }
      this.sending.splice(this.sending.indexOf(one), 1);
      redraw();
    }
  }
}
