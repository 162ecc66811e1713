/// Mails: the links that they hold, told at the moment of sending to the service that sends them.
@NullMarked
package io.doorstep.identity.authentication.mail;

import org.jspecify.annotations.NullMarked;
