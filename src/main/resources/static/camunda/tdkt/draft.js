// Keeps what a person has typed on the server, a moment after each change, one request at a time. What the server could
// not take stays in this window, over a reload too, and is sent again by itself.
import {api} from './server.js';

const PAUSE = 600;
const AGAIN = 10000;

/** A window may refuse to keep anything (full, or forbidden): then the screen alone has it. */
function inWindow(deed) {
  try { return deed(window.sessionStorage); } catch (refused) { return null; }
}

export class Draft {
  constructor(path, content, onState, person = '') {
    Object.assign(this, {path, content, onState, key: `tdkt/${person}/${path}`, timer: null, sending: null, pending: false, over: false});
  }

  touch() {
    if (this.over) return;
    this.pending = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
    this.onState('typing');
  }

  /** Sends what is pending now; resolves when nothing is under way any more. */
  async flush(keepalive = false) {
    clearTimeout(this.timer);
    if (this.sending) await this.sending;
    if (!this.pending || this.over) return;
    this.pending = false;
    this.sending = this.send(keepalive).finally(() => { this.sending = null; });
    await this.sending;
  }

  async send(keepalive) {
    try {
      const body = this.content();
      inWindow(kept => kept.setItem(this.key, JSON.stringify(body)));
      await api(this.path, {method: 'PUT', body, keepalive: keepalive && JSON.stringify(body).length < 60000});
      this.forget();
      this.onState('saved');
    } catch (error) {
      if (this.over) return;
      this.pending = true;
      if (!error.status || error.status >= 500) this.timer = setTimeout(() => this.flush(), AGAIN);
      this.onState('failed', error);
    }
  }

  /** What was typed in this window and never reached the server, or null. */
  kept() {
    return inWindow(kept => JSON.parse(kept.getItem(this.key)));
  }

  forget() {
    inWindow(kept => kept.removeItem(this.key));
  }

  /** The task is done: nothing more is sent for it. */
  close() {
    this.over = true;
    clearTimeout(this.timer);
    this.forget();
  }
}
