// What the pages have in common: their parts, calling operations, and saying what went wrong.

export const part = id => document.getElementById(id);

const textOf = code =>
  (document.querySelector(`#problems [data-code="${CSS.escape(code)}"]`) ||
    document.querySelector('#problems [data-code="failed"]')).textContent;

export const tell = text => {
  part('status').textContent = text;
};

export const say = (code = 'failed', detail = '') => {
  tell('');
  part('problem').textContent = textOf(code);
  if (detail) {
    const words = document.createElement('span');
    words.lang = 'en';
    words.textContent = ` ${detail}`;
    part('problem').append(words);
  }
};

export const blame = field => {
  field.setAttribute('aria-invalid', 'true');
  field.focus();
};

const hush = () => {
  part('problem').textContent = '';
  document.querySelectorAll('[aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
};

// One thing at a time; nobody presses a button twice.
export const whileBusy = async work => {
  const buttons = document.querySelectorAll('button');
  hush();
  buttons.forEach(button => { button.disabled = true; });
  tell(document.body.dataset.working);
  try {
    await work();
  } catch {
    say();
  } finally {
    buttons.forEach(button => { button.disabled = false; });
    if (part('status').textContent === document.body.dataset.working) {
      tell('');
    }
  }
};

// The cookie that goes along opens nothing: by it identity knows a device again.
export const call = async (path, {body, bearer} = {}) => {
  const answer = await fetch(path, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(body && {'Content-Type': 'application/json'}),
      ...(bearer && {Authorization: `Bearer ${bearer}`})
    },
    body: body && JSON.stringify(body),
    cache: 'no-store',
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer'
  });
  const isJson = (answer.headers.get('Content-Type') || '').includes('json');
  return {ok: answer.ok, status: answer.status, body: isJson ? await answer.json() : {}};
};

export const logOut = refreshToken => call('/api/v1/auth/logout', {body: {refreshToken}});
