import {blame, call, logOut, part, say, whileBusy} from '/entrance/page.js';
import {agreedTo, fetchTexts, readAgain} from '/entrance/agreement.js';
import {begin, goOn} from '/entrance/way.js';

const {operation, done, console: consolePage} = document.body.dataset;
const form = part('form');
const password = part('password');
const fields = {
  '/organizationName': part('organization'),
  '/name': part('name'),
  '/email': part('email'),
  '/password': password
};

let session;

const missing = () =>
  Object.values(fields).find(field => !field.value.trim()) || (part('agree').checked ? undefined : part('agree'));

const blamed = ({code, errors = []}) => {
  const field = fields[errors[0]?.pointer];
  if (field) {
    return field;
  }
  return code === 'email_registered' ? part('email') : password;
};

const refuse = async problem => {
  const {code, detail, errors} = problem;
  say(code, code === 'password_refused' ? detail : errors?.[0]?.detail);
  if (code === 'another_text') {
    await readAgain();
  } else {
    blame(blamed(problem));
  }
};

const welcome = async () => {
  form.hidden = true;
  part('title').textContent = done;
  part('who').textContent = session.user.email;
  part('go-on').hidden = !consolePage;
  part('close').hidden = Boolean(consolePage);
  part('registered').hidden = false;
  part('title').focus();
  if (!consolePage) {
    await logOut(session.refreshToken); // nobody would use the session that was opened
  }
};

const send = async () => {
  const empty = missing();
  if (empty) {
    say(empty === part('agree') ? 'not_agreed' : 'incomplete');
    blame(empty);
    return;
  }
  const {ok, body} = await call(operation, {
    body: {
      organizationName: part('organization').value.trim(),
      name: part('name').value.trim(),
      email: part('email').value.trim(),
      password: password.value,
      locale: document.documentElement.lang,
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      consents: agreedTo()
    }
  });
  if (ok) {
    session = body;
    await welcome();
  } else {
    await refuse(body);
  }
};

form.addEventListener('submit', event => {
  event.preventDefault();
  whileBusy(send);
});
part('show').addEventListener('change', event => {
  password.type = event.target.checked ? 'text' : 'password';
});
part('go-on').addEventListener('click', () => whileBusy(async () => goOn(`${consolePage}/onboarding`, session)));
part('by-google')?.addEventListener('click', () => whileBusy(() => begin('google')));
whileBusy(fetchTexts);
