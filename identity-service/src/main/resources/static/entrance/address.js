'use strict';

// A token or a code leaves the address bar, and with it the history, before anything else is loaded.
const address = new URLSearchParams(location.hash ? location.hash.slice(1) : location.search);
history.replaceState(null, '', location.pathname);
