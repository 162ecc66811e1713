/// Unsubscribing as other services hear of it.
@NullMarked
package io.doorstep.campaign.suppression.messaging;

import org.jspecify.annotations.NullMarked;
