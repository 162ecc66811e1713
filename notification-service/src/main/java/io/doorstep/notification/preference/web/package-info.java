/// The preferences over HTTP.
@NullMarked
package io.doorstep.notification.preference.web;

import org.jspecify.annotations.NullMarked;
