/// Webhooks on the wire inside: the events that partners hear of, and what endpoints do.
@NullMarked
package io.doorstep.leadcrm.webhook.messaging;

import org.jspecify.annotations.NullMarked;
