// Keeps what a person has typed on the server, a moment after each change, one request at a time.
import {api} from './server.js';

const PAUSE = 600;

export class Draft {
  constructor(path, content, onState) {
    Object.assign(this, {path, content, onState, timer: null, sending: null, pending: false, over: false});
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
      await api(this.path, {method: 'PUT', body, keepalive: keepalive && JSON.stringify(body).length < 60000});
      this.onState('saved');
    } catch (error) {
      if (this.over) return;
      this.pending = true;
      this.onState('failed', error);
    }
  }

  /** The task is done: nothing more is sent for it. */
  close() {
    this.over = true;
    clearTimeout(this.timer);
  }
}
