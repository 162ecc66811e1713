/// E-mail to a mail server: the message in MIME, the talk in SMTP, what came of it, and when to try again.
@NullMarked
package io.doorstep.mailkit;

import org.jspecify.annotations.NullMarked;
