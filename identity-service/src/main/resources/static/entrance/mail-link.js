import {blame, call, logOut, part, say, tell, whileBusy} from '/entrance/page.js';

const OVER = ['no_token', 'link_not_good', 'invitation_not_good', 'organization_suspended'];
const token = address.get('token') || '';
const form = part('form');
const password = part('password');

const close = () => {
  form.hidden = true;
  part('title').focus();
};

const refuse = ({code, detail}) => {
  say(code, code === 'password_refused' ? detail : '');
  if (OVER.includes(code)) {
    close();
  } else if (password) {
    blame(password);
  }
};

const send = async () => {
  if (password && !password.value) {
    refuse({code: 'empty'});
    return;
  }
  const {ok, body} = await call(document.body.dataset.operation, {
    body: password ? {token, password: password.value} : {token}
  });
  if (!ok) {
    refuse(body);
    return;
  }
  if (body.refreshToken) {
    await logOut(body.refreshToken); // nobody would use the session that was opened
  }
  tell(document.body.dataset.done);
  close();
};

form.addEventListener('submit', event => {
  event.preventDefault();
  whileBusy(send);
});

if (password) {
  part('show').addEventListener('change', event => {
    password.type = event.target.checked ? 'text' : 'password';
  });
}

if (!token) {
  refuse({code: 'no_token'});
}
