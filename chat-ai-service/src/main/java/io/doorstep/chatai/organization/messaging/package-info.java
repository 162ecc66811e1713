/// The organization's events as this service reads them.
@NullMarked
package io.doorstep.chatai.organization.messaging;

import org.jspecify.annotations.NullMarked;
