// The public chat: live over a WebSocket, by REST when there is none. Texts are only ever set as text.
(() => {
  'use strict';
  const slug = document.body.dataset.slug;
  const assistant = document.body.dataset.assistant;
  const api = '/api/v1/public/' + encodeURIComponent(slug) + '/conversations';
  const list = document.getElementById('messages');
  const status = document.getElementById('status');
  const form = document.getElementById('form');
  const text = document.getElementById('text');
  const property = new URLSearchParams(location.search).get('property'); // the home that the page is about
  const place = 'doorstep.chat.' + slug + (property ? '.' + property : '');

  let talk = null; // {id, token, expiresAt}
  let socket = null;
  let last = 0; // position of the last message shown
  let tries = 0;
  let renewal = 0;
  let poll = 0;
  let pictured = ''; // the home whose picture was shown last: a talk about one shows it once
  const waiting = new Map(); // client message id -> {item, timer}

  function remember(value) {
    talk = value;
    try { sessionStorage.setItem(place, JSON.stringify(value)); } catch (e) { /* a page without storage forgets */ }
  }

  function remembered() {
    try {
      const value = JSON.parse(sessionStorage.getItem(place));
      return value && new Date(value.expiresAt) > new Date() ? value : null;
    } catch (e) { return null; }
  }

  function newId() {
    return crypto.randomUUID ? crypto.randomUUID()
      : Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, '0')).join('');
  }

  async function call(method, path, body, key) {
    const headers = { 'Content-Type': 'application/json' };
    if (talk) headers.Authorization = 'Bearer ' + talk.token;
    if (key) headers['Idempotency-Key'] = key;
    const answer = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw Object.assign(new Error('HTTP ' + answer.status), { status: answer.status });
    return answer.json();
  }

  function who(message) {
    if (message.author === 'visitor') return 'You';
    return message.author === 'agent' ? (message.authorName || 'Agent') : assistant;
  }

  function price(money) {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: money.currency });
    const digits = format.resolvedOptions().maximumFractionDigits;
    return format.format(money.amount / 10 ** digits).replace(/\.00$/, '');
  }

  function card(home) {
    const figure = document.createElement('figure');
    const picture = document.createElement('img');
    picture.src = home.picture;
    picture.alt = '';
    picture.loading = 'lazy';
    picture.onerror = () => figure.remove();
    const caption = document.createElement('figcaption');
    caption.textContent = home.title + (home.price ? ' · ' + price(home.price) : '');
    figure.append(picture, caption);
    return figure;
  }

  function item(message) {
    const li = document.createElement('li');
    li.className = message.author;
    const name = document.createElement('span');
    name.className = 'who';
    name.textContent = who(message);
    li.append(name, document.createTextNode(message.text));
    (message.citations || []).filter(home => home.picture && home.id !== pictured).forEach(home => {
      pictured = home.id;
      li.append(card(home));
    });
    list.append(li);
    list.scrollTop = list.scrollHeight;
    return li;
  }

  function show(message) {
    if (message.position <= last) return;
    last = message.position;
    const mine = message.clientMessageId && waiting.get(message.clientMessageId);
    if (mine) {
      clearTimeout(mine.timer);
      waiting.delete(message.clientMessageId);
      list.append(mine.item);
    } else {
      item(message);
    }
    if (message.author !== 'visitor') status.textContent = '';
  }

  async function catchUp() {
    for (;;) {
      const page = await call('GET', '/' + talk.id + '/messages?after=' + last);
      page.items.forEach(show);
      if (page.items.length < 50) return;
    }
  }

  function connect() {
    if (!('WebSocket' in window)) return fallBack();
    const scheme = location.protocol === 'https:' ? 'wss://' : 'ws://';
    socket = new WebSocket(scheme + location.host + '/ws?after=' + last, ['doorstep', 'bearer.' + talk.token]);
    socket.onopen = () => { tries = 0; stopPolling(); status.textContent = ''; };
    socket.onmessage = event => {
      const frame = JSON.parse(event.data);
      if (frame.type === 'message' || frame.type === 'received') show(frame.message);
      else if (frame.type === 'typing') status.textContent = assistant + ' is writing …';
      else if (frame.type === 'error') status.textContent = frame.detail;
    };
    socket.onclose = () => {
      socket = null;
      fallBack();
      setTimeout(connect, Math.min(30000, 1000 * 2 ** tries++));
    };
  }

  function fallBack() {
    if (!poll) poll = setInterval(() => catchUp().catch(() => {}), 5000);
  }

  function stopPolling() {
    clearInterval(poll);
    poll = 0;
  }

  function renewInTime() {
    clearTimeout(renewal);
    const left = new Date(talk.expiresAt) - new Date();
    renewal = setTimeout(async () => {
      try { remember(await call('POST', '/' + talk.id + '/token')); } catch (e) { return; }
      renewInTime();
      if (socket) socket.close();
    }, Math.max(5000, left * 0.8));
  }

  async function sendByRest(id, words) {
    status.textContent = assistant + ' is writing …';
    try {
      const answer = await call('POST', '/' + talk.id + '/messages', { text: words }, id);
      await catchUp();
      status.textContent = answer.reply.id ? '' : answer.reply.text;
    } catch (e) {
      const mine = waiting.get(id);
      if (mine) { mine.item.remove(); waiting.delete(id); }
      if (!text.value) text.value = words;
      status.textContent = 'Your message could not be sent. Please try again.';
    }
  }

  function send(words) {
    const id = newId();
    const mine = { item: item({ author: 'visitor', text: words }), timer: 0 };
    waiting.set(id, mine);
    if (socket && socket.readyState === WebSocket.OPEN) {
      socket.send(JSON.stringify({ type: 'message', text: words, clientMessageId: id }));
      mine.timer = setTimeout(() => sendByRest(id, words), 5000);
    } else {
      sendByRest(id, words);
    }
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    const words = text.value.trim();
    if (!words || !talk) return;
    text.value = '';
    send(words);
    text.focus();
  });

  text.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });

  // A home that is not on offer, or cannot be looked at, keeps nobody from asking.
  async function start() {
    if (!property) return call('POST', '', { channel: 'website' });
    return call('POST', '', { channel: 'website', propertyId: property }).catch(e => {
      if (e.status >= 500 || e.status === 422 || e.status === 400) return call('POST', '', { channel: 'website' });
      throw e;
    });
  }

  async function begin() {
    talk = remembered();
    if (talk) {
      try { await catchUp(); } catch (e) { talk = null; last = 0; list.replaceChildren(); }
    }
    if (!talk) {
      const started = await start();
      remember({ id: started.id, token: started.token, expiresAt: started.expiresAt });
      started.messages.forEach(show);
    }
    renewInTime();
    connect();
    if (window.parent !== window) window.parent.postMessage({ doorstep: 'ready' }, '*');
    else text.focus();
  }

  begin().catch(() => { status.textContent = 'The chat is not available right now. Please try again later.'; });
})();
