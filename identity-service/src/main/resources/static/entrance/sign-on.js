import {blame, call, logOut, part, say, tell, whileBusy} from '/entrance/page.js';
import {goOn, takeWay} from '/entrance/way.js';

const {operation, done, console: consolePage} = document.body.dataset;
const code = address.get('code');
const way = takeWay();
const factor = part('factor');
const secondFactor = part('code');

let session;

const refuse = problem => {
  say(problem.code);
  if (problem.code === 'wrong_credentials' || problem.code === 'too_many_tries') {
    blame(secondFactor);
    return;
  }
  factor.hidden = true;
  if (way) {
    part('again').hidden = false;
    part('again').querySelector('a').href = way.goOn;
  }
  part('title').focus();
};

const nextPage = () => {
  const firstSteps = session.next === 'onboarding' ? '/onboarding' : '';
  return way.goOn || (consolePage && consolePage + firstSteps);
};

const welcome = () => {
  factor.hidden = true;
  part('title').textContent = done;
  part('who').textContent = `${session.user.name} (${session.user.email})`;
  part('where').textContent = session.organization.name;
  part('go-on').hidden = !nextPage();
  part('close').hidden = Boolean(nextPage());
  part('signed-in').hidden = false;
  part('title').focus();
};

const exchange = async proof => {
  const {ok, body} = await call(operation, {body: {code, verifier: way.verifier, ...proof}});
  if (!ok) {
    refuse(body);
  } else if (body.secondFactorRequired) {
    factor.hidden = false;
    secondFactor.focus();
  } else {
    session = body;
    welcome();
  }
};

factor.addEventListener('submit', event => {
  event.preventDefault();
  whileBusy(async () => {
    if (secondFactor.value.trim()) {
      await exchange({secondFactor: secondFactor.value.trim()});
    } else {
      say('incomplete');
      blame(secondFactor);
    }
  });
});

part('go-on').addEventListener('click', () => whileBusy(async () => goOn(nextPage(), session)));
part('sign-out').addEventListener('click', event => whileBusy(async () => {
  await logOut(session.refreshToken);
  part('signed-in').hidden = true;
  part('title').textContent = document.title;
  tell(event.target.dataset.done);
}));

if (code && way) {
  whileBusy(exchange);
} else {
  refuse({code: address.has('error') ? 'sign_on_failed' : 'sign_on_not_good'});
}
