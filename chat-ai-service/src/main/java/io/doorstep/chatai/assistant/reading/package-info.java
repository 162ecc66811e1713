/// Reading: what a visitor's sentence asks for, as typed facts. Pure code, no words of its own to say.
@NullMarked
package io.doorstep.chatai.assistant.reading;

import org.jspecify.annotations.NullMarked;
