/// What an endpoint gets of an event: which events, which of their fields, under which names.
@NullMarked
package io.doorstep.leadcrm.webhook.shape;

import org.jspecify.annotations.NullMarked;
