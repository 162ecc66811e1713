/// What identity takes back: sessions, API keys, and tokens of OAuth clients.
@NullMarked
package io.doorstep.gateway.authentication.messaging;

import org.jspecify.annotations.NullMarked;
