'use strict';

// The token leaves the address bar, and with it the history, before anything else is loaded.
const token = new URLSearchParams(location.search).get('token') || '';
history.replaceState(null, '', location.pathname);

const OVER = ['no_token', 'link_not_good', 'invitation_not_good', 'organization_suspended'];

document.addEventListener('DOMContentLoaded', () => {
  const part = id => document.getElementById(id);
  const form = part('form');
  const password = part('password');

  const textOf = code =>
    (document.querySelector(`#problems [data-code="${CSS.escape(code)}"]`) ||
      document.querySelector('#problems [data-code="failed"]')).textContent;

  const post = (path, body) => fetch(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body),
    credentials: 'omit',
    referrerPolicy: 'no-referrer'
  });

  const refuse = (code, detail) => {
    part('status').textContent = '';
    part('problem').textContent = textOf(code);
    if (detail) {
      const words = document.createElement('span');
      words.lang = 'en';
      words.textContent = ` ${detail}`;
      part('problem').append(words);
    }
    if (OVER.includes(code)) {
      form.hidden = true;
      part('title').focus();
    } else if (password) {
      password.setAttribute('aria-invalid', 'true');
      password.focus();
    }
  };

  const finish = () => {
    form.hidden = true;
    part('status').textContent = document.body.dataset.done;
    part('title').focus();
  };

  const problemOf = async answer => {
    const isProblem = (answer.headers.get('Content-Type') || '').includes('json');
    return isProblem ? answer.json() : {};
  };

  const send = async () => {
    const answer = await post(document.body.dataset.operation,
      password ? {token, password: password.value} : {token});
    if (answer.status === 204) {
      finish();
    } else if (answer.ok) {
      const {refreshToken} = await answer.json();
      if (refreshToken) {
        await post('/api/v1/auth/logout', {refreshToken}); // nobody would use the session that was opened
      }
      finish();
    } else {
      const problem = await problemOf(answer);
      refuse(problem.code || 'failed', problem.code === 'password_refused' ? problem.detail : '');
    }
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    part('problem').textContent = '';
    if (password) {
      password.removeAttribute('aria-invalid');
      if (!password.value) {
        refuse('empty');
        return;
      }
    }
    part('button').disabled = true;
    part('status').textContent = document.body.dataset.working;
    send().catch(() => refuse('failed')).finally(() => { part('button').disabled = false; });
  });

  if (password) {
    part('show').addEventListener('change', event => {
      password.type = event.target.checked ? 'text' : 'password';
    });
  }
  if (!token) {
    refuse('no_token');
  }
});
