import {agreedTo, fetchTexts, readAgain} from '/entrance/agreement.js';
import {blame, call, logOut, part, say, tell, whileBusy} from '/entrance/page.js';

const OVER = ['no_token', 'link_not_good', 'invitation_not_good', 'organization_suspended'];
const token = address.get('token') || '';
const form = part('form');
const password = part('password');
const agree = part('agree');

const close = () => {
  form.hidden = true;
  part('title').focus();
};

const refuse = async ({code, detail}) => {
  say(code, code === 'password_refused' ? detail : '');
  if (code === 'another_text') {
    await readAgain();
  } else if (OVER.includes(code)) {
    close();
  } else if (password) {
    blame(password);
  }
};

const send = async () => {
  if (password && !password.value) {
    await refuse({code: 'empty'});
    return;
  }
  if (agree && !agree.checked) {
    say('not_agreed');
    blame(agree);
    return;
  }
  const {ok, body} = await call(document.body.dataset.operation, {
    body: {token, ...(password && {password: password.value}), ...(agree && {consents: agreedTo()})}
  });
  if (!ok) {
    await refuse(body);
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
  await refuse({code: 'no_token'});
} else if (agree) {
  whileBusy(fetchTexts);
}
