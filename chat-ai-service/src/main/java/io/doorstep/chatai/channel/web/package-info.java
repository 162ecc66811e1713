/// The website channel over HTTP: conversations of visitors, the chat page, the widget, its configuration.
@NullMarked
package io.doorstep.chatai.channel.web;

import org.jspecify.annotations.NullMarked;
