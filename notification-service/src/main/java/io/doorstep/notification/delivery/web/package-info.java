/// The test e-mail and the state of e-mails over HTTP.
@NullMarked
package io.doorstep.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
