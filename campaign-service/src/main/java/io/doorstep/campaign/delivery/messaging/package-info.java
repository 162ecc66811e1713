/// The life of a message as other services hear of it, and the company's name off the wire.
@NullMarked
package io.doorstep.campaign.delivery.messaging;

import org.jspecify.annotations.NullMarked;
