// One open form of one task: what is loaded, typed, kept as a draft and handed in.
import {api, download} from './server.js';
import {date, moment, number, parseDate, parseNumber, size} from './words.js';
import {Draft} from './draft.js';
import {lookOf, stateOf} from './states.js';

const WAYS = [['POST', 'Bưu điện'], ['QLVB', 'Hệ thống quản lý văn bản (QLVB)'], ['ZALO', 'Zalo'], ['PHONE', 'Điện thoại'],
  ['MEETING', 'Cuộc họp'], ['BY_HAND', 'Nộp trực tiếp'], ['CONFIDENTIAL', 'Gửi theo chế độ mật']];
const PREVENTED = 'camForm submission prevented'; // Tasklist shows no message of its own for this one
const ENGINE_TEXT = /ENGINE-|is null|suspended/; // Tasklist knows how to read these, e.g. a task that is gone

const STILL_SENDING = 'Tệp đang được tải lên. Hãy đợi xong rồi bấm Hoàn thành.';

const today = () => new Date(Date.now() + 7 * 3600000).toISOString().slice(0, 10);

/** What a form's markup sees as `td`. */
export class TaskForm {
  constructor(camForm, $scope, given) {
    Object.assign(this, {camForm, $scope, given, node: camForm.formElement[0], path: `task/${camForm.taskId}`});
    Object.assign(this, {answer: structuredClone(given.defaults ?? {}), text: {}, slots: {}, data: {}, about: {}});
    Object.assign(this, {outside: {ticked: false}, ways: WAYS.map(([code, name]) => ({code, name})), date, moment, number, parseNumber, size, lookOf, stateOf, today});
    this.draft = new Draft(this.path + '/draft', () => this.draftContent(), (state, error) => this.showState(state, error), $scope.$root.authentication?.name);
  }

  /** Gives the task back to everybody it is offered to; what was typed stays in the person's own draft. */
  async giveBack() {
    try {
      await this.draft.flush();
      await api(this.path + '/return', {method: 'POST'});
      this.draft.close();
      location.reload();
    } catch (error) {
      this.refuse(error);
    }
  }

  /** Takes what somebody absent holds; the draft of that person is found in the form. */
  async takeOver() {
    try {
      await api(this.path + '/take-over', {method: 'POST'});
      location.reload();
    } catch (error) {
      this.refuse(error);
    }
  }

  redraw() {
    if (!this.$scope.$$phase && !this.$scope.$root.$$phase) this.$scope.$applyAsync();
  }

  refuse(error) {
    this.refusal = error.message || error;
    this.redraw();
    setTimeout(() => this.node.querySelector('.td-error')?.scrollIntoView({block: 'nearest'}), 50);
  }

  showState(state, error) {
    const clock = new Date().toTimeString().slice(0, 5);
    this.unsaved = state === 'failed';
    this.state = {typing: 'Đang nhập…', saved: `Đã lưu nháp lúc ${clock}`, failed: `Chưa lưu được nháp: ${error?.message}`}[state];
    this.redraw();
  }

  async load() {
    try {
      const sheet = await api(this.path + '/sheet');
      this.about = sheet;
      this.data = sheet.data ?? {};
      this.known = [...(sheet.files ?? []), ...(sheet.draft?.typed?.files ?? [])];
      this.late = sheet.daysLate > 0;
      this.given.start?.(this);
      const kept = this.draft.kept();
      this.restore(kept ?? sheet.draft ?? {});
      this.loaded = true;
      if (kept) {
        this.draft.touch();
        this.state = 'Đã lấy lại nội dung chưa lưu được trước khi tải lại trang';
      }
    } catch (error) {
      this.refuse(error);
    }
    this.redraw();
  }

  restore(draft) {
    const {outside, typed, ...answer} = draft;
    Object.assign(this.answer, answer);
    const out = typed?.outside ?? outside;
    if (out) this.outside = {ticked: true, onText: date(out.on), ...out};
    (this.given.dates ?? []).forEach(key => { this.text[key] = typed?.text?.[key] ?? date(this.answer[key]); });
    Object.values(this.slots).forEach(slot => this.restoreSlot(slot));
    this.given.restore?.(this, draft);
  }

  restoreSlot(slot) {
    // What was handed in before stays attached until somebody takes it out.
    if (slot.key === 'attachmentIds') this.answer.attachmentIds ??= this.data.attachmentIds ?? [];
    const value = slot.key === 'outsideFileId' ? this.outside.fileId : this.answer[slot.key];
    slot.restore(value, this.known ?? []);
  }

  /** Downloads the document as it would be drafted from what is typed now. */
  async preview() {
    try {
      this.draft.touch();
      await this.draft.flush();
    } catch (error) {
      this.refuse(error);
      return;
    }
    await this.paper('preview.docx', 'Bản thảo.docx');
  }

  /** Downloads a document that is drawn for this task as things stand. */
  async paper(path, name) {
    try {
      await download(`${this.path}/${path}`, name);
    } catch (error) {
      this.refuse(error);
    }
  }

  outsideAnswer() {
    const {ticked, way, onText, who, note} = this.outside;
    if (!ticked) return null;
    return {way: way ?? null, on: parseDate(onText) ?? null, who: who ?? '', note: note ?? '', fileId: this.slots.outsideFileId?.value ?? null};
  }

  collected() {
    const answer = {...this.answer, ...(this.given.outside === false ? {} : {outside: this.outsideAnswer()})};
    (this.given.dates ?? []).forEach(key => { answer[key] = parseDate(this.text[key]) ?? null; });
    Object.values(this.slots).filter(slot => slot.key !== 'outsideFileId').forEach(slot => { answer[slot.key] = slot.value; });
    return JSON.parse(window.angular.toJson(this.given.answer?.(this, answer) ?? answer));
  }

  draftContent() {
    const answer = this.collected();
    const outside = answer.outside && {...answer.outside, onText: this.outside.onText};
    return {...answer, typed: {text: this.text, outside, files: Object.values(this.slots).flatMap(slot => slot.files), ...this.given.typed?.(this)}};
  }

  /** What keeps the form from being handed in, as a sentence; the server checks again. */
  problem(answer) {
    if (this.sending()) return STILL_SENDING;
    if (this.outside.ticked) {
      const {way, on, who} = answer.outside;
      return way && on && who.trim() ? null : 'Việc đã làm ngoài hệ thống: hãy ghi cách làm, ngày làm và ai làm.';
    }
    const wrong = [...this.node.querySelectorAll('.td-wrong')].find(field => field.offsetParent);
    if (wrong) { wrong.focus(); return 'Có ô ngày hoặc số chưa đúng (viền đỏ). Hãy sửa lại, ví dụ 12,5 hoặc 30/06/2026.'; }
    return this.given.check?.(this, answer) || null;
  }

  touch() {
    if (!this.loaded || !this.claimed) return;
    this.draft.touch();
    this.$scope[this.node.getAttribute('name')]?.$setDirty();
    this.redraw();
  }

  sending() {
    return Object.values(this.slots).some(slot => slot.sending.length);
  }

  /** A step of an upload: once the last is over, who was asked to wait need not any more. */
  uploaded() {
    if (this.refusal === STILL_SENDING && !this.sending()) this.refusal = null;
    this.touch();
    this.redraw();
  }

  removeFile(slot, file) {
    slot.remove(file);
    this.touch();
  }

  async submit(original, done) {
    const answer = this.loaded && this.collected();
    const problem = answer ? this.problem(answer) : 'Nội dung chưa tải xong. Hãy đợi hoặc tải lại trang.';
    if (problem) { this.refuse(problem); this.draft.flush(); return done(new Error(PREVENTED)); }
    this.refusal = null;
    await this.draft.flush();
    const variables = this.camForm.variableManager;
    if (variables.variables.answer) variables.destroyVariable('answer');
    variables.createVariable({name: 'answer', type: 'Json', value: answer});
    original.call(this.camForm, (error, result) => {
      if (!error) { this.draft.close(); return done(null, result); }
      this.refuse(error);
      done(ENGINE_TEXT.test(error.message) ? error : new Error(PREVENTED));
    });
  }
}
