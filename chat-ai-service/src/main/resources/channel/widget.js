// Loads the chat on demand. Everything lives in a shadow root; when anything fails, the page goes on as if this were not here.
(function () {
  'use strict';
  try {
    var config = __CONFIG__;
    var script = document.currentScript;
    var flag = '__doorstep_' + config.slug;
    if (!script || window[flag]) return;
    window[flag] = true;
    var origin = new URL(script.src).origin;
    var property = script.dataset.property; // the home that the page shows, if it shows one

    var css = ':host{all:initial}' +
      'button.open{position:fixed;bottom:20px;' + config.side + ':20px;width:56px;height:56px;border:0;border-radius:50%;' +
      'background:' + config.colour + ';color:' + config.ink + ';font:600 24px/1 system-ui,sans-serif;cursor:pointer;box-shadow:0 4px 16px rgba(0,0,0,.3);z-index:2147483000}' +
      'button:focus-visible{outline:3px solid #1b1f24;outline-offset:2px}' +
      '.panel{position:fixed;bottom:88px;' + config.side + ':20px;width:min(380px,calc(100vw - 40px));height:min(600px,calc(100vh - 120px));' +
      'background:#fff;border-radius:12px;overflow:hidden;box-shadow:0 8px 32px rgba(0,0,0,.35);z-index:2147483000}' +
      '.panel[hidden]{display:none}iframe{width:100%;height:100%;border:0}' +
      '.down{margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1b1f24}';

    var mount = function () {
      try {
        var host = document.createElement('doorstep-chat');
        var root = host.attachShadow({ mode: 'open' });
        var sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];

        var button = document.createElement('button');
        button.className = 'open';
        button.type = 'button';
        button.textContent = '\u{1F4AC}';
        button.setAttribute('aria-label', 'Chat with ' + config.name);
        button.setAttribute('aria-expanded', 'false');

        var panel = document.createElement('div');
        panel.className = 'panel';
        panel.hidden = true;
        panel.setAttribute('role', 'dialog');
        panel.setAttribute('aria-label', 'Chat with ' + config.name);
        var frame = null;

        var load = function () {
          panel.replaceChildren();
          frame = document.createElement('iframe');
          frame.title = 'Chat with ' + config.name;
          frame.src = origin + '/chat/' + encodeURIComponent(config.slug) + (property ? '?property=' + encodeURIComponent(property) : '');
          panel.append(frame);
          var late = setTimeout(function () {
            var sorry = document.createElement('p');
            sorry.className = 'down';
            sorry.setAttribute('role', 'status');
            sorry.textContent = 'The chat is not available right now. Please try again later.';
            panel.replaceChildren(sorry);
            frame = null;
          }, 10000);
          var ready = function (event) {
            if (frame && event.source === frame.contentWindow && event.origin === origin && event.data && event.data.doorstep === 'ready') {
              clearTimeout(late);
              window.removeEventListener('message', ready);
            }
          };
          window.addEventListener('message', ready);
        };

        var toggle = function (open) {
          panel.hidden = !open;
          button.setAttribute('aria-expanded', String(open));
          if (open && !frame) load();
          if (open) { if (frame) frame.focus(); } else { button.focus(); }
        };
        button.addEventListener('click', function () { toggle(panel.hidden); });
        root.addEventListener('keydown', function (event) { if (event.key === 'Escape') toggle(false); });

        root.append(panel, button);
        document.body.append(host);
      } catch (e) { /* the host page must not notice */ }
    };
    if (document.body) mount(); else document.addEventListener('DOMContentLoaded', mount);
  } catch (e) { /* the host page must not notice */ }
})();
