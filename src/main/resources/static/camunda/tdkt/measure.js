// How long a summary is while it is typed: the server measures, as it will when the report is handed in.
import {api} from './server.js';

const PAUSE = 700;

/** A function to call at every change; what the server says becomes `td.length`. */
export function measure(td) {
  let waiting;
  const ask = async () => {
    const ownFile = td.text.ownSummary ? td.slots.summaryFileId?.value : null;
    const text = td.text.ownSummary ? '' : td.answer.summary ?? '';
    if (!td.claimed || (!ownFile && !text.trim())) { td.length = null; return td.redraw(); }
    try {
      td.length = await api(td.path + '/summary-length', {method: 'POST', body: {text, fileId: ownFile ?? null}});
    } catch (error) {
      td.length = {tooLong: false, sentence: error.message};
    }
    td.redraw();
  };
  return () => { clearTimeout(waiting); waiting = setTimeout(ask, PAUSE); };
}
