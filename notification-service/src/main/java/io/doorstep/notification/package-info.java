/// Notification: what a user is told, where and when.
@NullMarked
package io.doorstep.notification;

import org.jspecify.annotations.NullMarked;
