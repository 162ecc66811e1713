// What a person reads and agrees to on coming in.
import {blame, call, part, say} from '/entrance/page.js';

let texts = [];

const show = text => {
  const words = document.createElement('p');
  words.className = 'words';
  words.textContent = text.text;
  return words;
};

export const fetchTexts = async () => {
  const {ok, body} = await call('/api/v1/auth/consent-texts');
  if (!ok) {
    say(body.code);
    return;
  }
  texts = body.items;
  part('texts').replaceChildren(...texts.map(show));
};

export const agreedTo = () => texts
  .filter(text => !text.withdrawable || part('news').checked)
  .map(text => ({purpose: text.purpose, textVersion: text.version}));

export const readAgain = async () => {
  await fetchTexts();
  part('agree').checked = false;
  blame(part('agree'));
};
