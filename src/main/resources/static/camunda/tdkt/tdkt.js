// What every page of ours and every form in Tasklist uses.
export {api, newest, upload, ServerError} from './server.js';
export {number, parseNumber, date, moment, parseDate, size, tsv} from './words.js';
export {page, me, standingIn, showError, clearError, announce} from './page.js';
export {stateOf} from './states.js';
export {element} from './element.js';
