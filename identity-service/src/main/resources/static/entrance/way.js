// The way to a provider and back. What the browser keeps meanwhile is gone once it has been taken.
import {call, say} from '/entrance/page.js';

const WAY = 'doorstep.sign-on';
const SESSION = 'doorstep.session';

const base64url = bytes =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const take = key => {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return kept ? JSON.parse(kept) : undefined;
};

export const takeWay = () => take(WAY);

export const takeSession = () => take(SESSION);

export const begin = async (provider, loginHint, fresh) => {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const challenge = base64url(new Uint8Array(hash));
  const {ok, body} = await call('/api/v1/auth/sso/start', {body: {provider, challenge, fresh, loginHint}});
  if (!ok) {
    say(body.code);
    return;
  }
  sessionStorage.setItem(WAY, JSON.stringify({verifier, goOn: location.pathname + location.search}));
  location.assign(body.goTo);
};

// To a page of this site alone, which takes the session.
export const goOn = (page, session) => {
  const target = new URL(page, location.origin);
  if (target.origin !== location.origin) {
    throw new Error('Sessions stay here');
  }
  sessionStorage.setItem(SESSION, JSON.stringify(session));
  location.assign(target);
};
