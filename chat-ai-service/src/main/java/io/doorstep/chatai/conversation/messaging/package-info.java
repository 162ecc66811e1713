/// The conversation's events on the wire, and those it listens to.
@NullMarked
package io.doorstep.chatai.conversation.messaging;

import org.jspecify.annotations.NullMarked;
