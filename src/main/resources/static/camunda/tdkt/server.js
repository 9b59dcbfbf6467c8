// Talks to the server. Every refusal arrives as an Error whose message is the server's own sentence.
const API = '/camunda/api/tdkt/';
const LOGIN = '/camunda/app/tasklist/default/';
const LARGEST_FILE = 25 * 1024 * 1024;

export class ServerError extends Error {
  constructor(status, sentence, reference, faults = []) {
    super(reference ? `${sentence} (Mã lỗi: ${reference})` : sentence);
    this.status = status;
    this.faults = faults;
  }
}

const url = path => path.startsWith('/') ? path : API + path;

/** The server destroys the session on a wrong token, so it is read anew for each request. */
function token() {
  const found = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return found ? {'X-XSRF-TOKEN': decodeURIComponent(found[1])} : {};
}

function sentenceFor(status) {
  if (status === 401) return 'Phiên làm việc đã hết. Mời bạn đăng nhập lại.';
  if (status === 403) return 'Bạn không có quyền làm việc này.';
  if (status === 404) return 'Nội dung này không còn nữa. Hãy tải lại trang.';
  if ([502, 503, 504].includes(status)) return 'Máy chủ tạm thời không làm việc. Hãy giữ nguyên trang này, đợi một phút rồi thử lại.';
  if (status === 413) return 'Tệp lớn quá 25 MB nên không nhận được.';
  return 'Máy chủ gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo Ban Thi đua - Khen thưởng.';
}

function refusal(status, text) {
  let body = {};
  try { body = JSON.parse(text) || {}; } catch (notJson) { /* a proxy's page */ }
  return new ServerError(status, body.message || sentenceFor(status), body.reference, body.faults);
}

/** Leaves for the login page of Tasklist; Tasklist itself shows its own login dialog. */
function loginAgain(status) {
  if (status === 401 && location.pathname.startsWith('/camunda/tdkt/')) location.assign(LOGIN);
}

/** Sends JSON, returns JSON (or null when the answer is empty). */
export async function api(path, {method = 'GET', body, keepalive = false} = {}) {
  let response;
  try {
    response = await fetch(url(path), {
      method, keepalive, credentials: 'same-origin', cache: 'no-store',
      headers: {Accept: 'application/json', ...(body === undefined ? {} : {'Content-Type': 'application/json'}), ...token()},
      body: body === undefined ? undefined : JSON.stringify(body)
    });
  } catch (offline) {
    throw new ServerError(0, 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.');
  }
  const text = await response.text();
  if (response.ok) return text ? JSON.parse(text) : null;
  loginAgain(response.status);
  throw refusal(response.status, text);
}

/** Asks as api does. Who chooses twice wants the second answer: one that a later question has overtaken comes as null. */
export function newest() {
  let last = 0;
  return async path => {
    const mine = ++last;
    const answer = await api(path);
    return mine === last ? answer : null;
  };
}

/** Saves a file under that name; a refusal arrives as the server's sentence, not as a page. */
export async function download(path, name) {
  const response = await fetch(url(path), {credentials: 'same-origin', cache: 'no-store'});
  if (!response.ok) throw refusal(response.status, await response.text());
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  Object.assign(link, {href: address, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Uploads one file; `onProgress` hears whole percents. */
export function upload(path, file, onProgress = () => {}) {
  if (file.size > LARGEST_FILE) {
    return Promise.reject(new ServerError(413, `Tệp “${file.name}” lớn quá 25 MB: hãy nén lại hoặc tách ra.`));
  }
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', url(path));
    request.setRequestHeader('Accept', 'application/json');
    Object.entries(token()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = e => e.lengthComputable && onProgress(Math.floor(100 * e.loaded / e.total));
    request.onerror = () => failed(new ServerError(0, `Chưa tải lên được “${file.name}”. Hãy kiểm tra mạng rồi thử lại.`));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return done(JSON.parse(request.responseText));
      loginAgain(request.status);
      failed(refusal(request.status, request.responseText));
    };
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });
}
