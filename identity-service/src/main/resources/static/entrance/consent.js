import {call, logOut, part, say, whileBusy} from '/entrance/page.js';
import {expectSignIn, onSignedIn} from '/entrance/sign-in.js';
import {takeSession} from '/entrance/way.js';

const {operation, organization} = document.body.dataset;
const request = location.search.slice(1);
const question = part('question');

let session;

// Nobody would use the session any more.
const end = async () => {
  const {refreshToken} = session;
  session = undefined;
  await logOut(refreshToken);
};

const leave = page => end().finally(() => location.replace(page));

const signIn = code => {
  question.hidden = true;
  expectSignIn(code === 'fresh_proof_required');
  if (code) {
    say(code);
  }
};

const scopeOf = ({description, given}) => {
  const scope = document.createElement('li');
  scope.textContent = description;
  if (!given) {
    const lacking = document.createElement('span');
    lacking.className = 'hint';
    lacking.lang = document.documentElement.lang;
    lacking.textContent = ` (${part('scopes').dataset.lacking})`;
    scope.append(lacking);
  }
  return scope;
};

const show = ({client, scopes}) => {
  part('program').textContent = client.name;
  part('scopes').replaceChildren(...scopes.map(scopeOf));
  part('who').textContent = `${session.user.name} (${session.user.email})`;
  part('where').textContent = session.organization.name;
  part('returns').textContent = client.returnsTo;
  part('allow').hidden = !scopes.some(scope => scope.given);
  question.hidden = false;
  part('title').focus();
};

const judge = async ({ok, status, body}) => {
  if (ok && body.redirectTo) {
    await leave(body.redirectTo);
  } else if (ok) {
    show(body);
  } else if (status === 401) {
    await end();
    signIn(body.code === 'fresh_proof_required' ? body.code : 'signed_out');
  } else {
    say(body.code);
  }
};

const goWhereTheProgramIs = async () => {
  const {ok, body} = await call('/api/v1/auth/switch-organization', {
    bearer: session.accessToken,
    body: {organizationId: organization}
  });
  await end();
  if (ok) {
    session = body;
  } else {
    signIn(body.code === 'organization_not_found' ? 'no_member' : body.code);
  }
};

const enter = async signedIn => {
  session = signedIn;
  if (organization && organization !== session.organization.id) {
    await goWhereTheProgramIs();
  }
  if (session) {
    await judge(await call(`${operation}?${request}`, {bearer: session.accessToken}));
  }
};

const decide = approved =>
  whileBusy(async () => judge(await call(operation, {bearer: session.accessToken, body: {request, approved}})));

part('allow').addEventListener('click', () => decide(true));
part('deny').addEventListener('click', () => decide(false));
part('other').addEventListener('click', () => whileBusy(async () => {
  await end();
  signIn();
}));
onSignedIn(enter);

const brought = takeSession();
if (!organization) {
  say('invalid_authorization_request');
} else if (brought) {
  whileBusy(() => enter(brought));
} else {
  signIn();
}
