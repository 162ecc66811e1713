import {blame, call, part, say, whileBusy} from '/entrance/page.js';
import {begin} from '/entrance/way.js';

const LOG_IN = '/api/v1/auth/login';
const form = part('sign-in');
const email = part('email');
const password = part('password');
const code = part('code');

let challenge = '';
let provesAgain = false;

const ask = secondFactor => {
  part('credentials').hidden = secondFactor;
  part('factor').hidden = !secondFactor;
  (secondFactor ? code : email.value ? password : email).focus();
};

// Whoever has to prove it again does so at the provider too.
export const expectSignIn = again => {
  challenge = '';
  provesAgain = again;
  password.value = '';
  code.value = '';
  form.hidden = false;
  ask(false);
};

const empty = fields => fields.find(field => !field.value.trim());

const refuse = problem => {
  if (problem.code === 'challenge_not_good') {
    expectSignIn(provesAgain);
  }
  say(problem.code);
  blame(challenge ? code : password);
};

const send = async enter => {
  const missing = empty(challenge ? [code] : [email, password]);
  if (missing) {
    say('incomplete');
    blame(missing);
    return;
  }
  const {ok, body} = challenge
    ? await call(`${LOG_IN}/second-factor`, {body: {challenge, code: code.value.trim()}})
    : await call(LOG_IN, {body: {email: email.value.trim(), password: password.value}});
  if (!ok) {
    refuse(body);
  } else if (body.secondFactorRequired) {
    challenge = body.challenge;
    ask(true);
  } else {
    form.hidden = true;
    await enter(body);
  }
};

const offer = ({id, name}) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = name;
  button.addEventListener('click', () => whileBusy(() => begin(id, email.value.trim(), provesAgain)));
  return button;
};

const discover = async () => {
  if (empty([email])) {
    say('no_email');
    blame(email);
    return;
  }
  const {ok, body} = await call('/api/v1/auth/sso/discover', {body: {email: email.value.trim()}});
  if (!ok || !body.providers.length) {
    say(ok ? 'no_provider' : body.code);
  } else if (body.providers.length === 1) {
    await begin(body.providers[0].id, email.value.trim(), provesAgain);
  } else {
    part('providers').replaceChildren(...body.providers.map(offer));
  }
};

export const onSignedIn = enter => {
  form.addEventListener('submit', event => {
    event.preventDefault();
    whileBusy(() => send(enter));
  });
};

part('by-provider').addEventListener('click', () => whileBusy(discover));
part('by-google')?.addEventListener('click', () => whileBusy(() => begin('google', undefined, provesAgain)));
