/// The handoff's events on the wire.
@NullMarked
package io.doorstep.chatai.handoff.messaging;

import org.jspecify.annotations.NullMarked;
