// A page of its own: the token that a log-out needs can be read under /camunda only, not on the start page.
import {api} from './server.js';

await api('/camunda/api/admin/auth/user/default/logout', {method: 'POST'}).catch(() => null);
location.replace('/');
