/// Conversations for staff: the list, one, its messages, taking part.
@NullMarked
package io.doorstep.chatai.conversation.web;

import org.jspecify.annotations.NullMarked;
