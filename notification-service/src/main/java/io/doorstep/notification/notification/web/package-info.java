/// The notification centre over HTTP.
@NullMarked
package io.doorstep.notification.notification.web;

import org.jspecify.annotations.NullMarked;
