// The board as a page of its own, for who has no Cockpit.
import {page} from './tdkt.js';
import {board} from './tien-do-bang.js';
import {ofPage} from './tien-do-dia-chi.js';

await page({title: 'Tiến độ và thời hạn'});
board(document.querySelector('main'), ofPage);
