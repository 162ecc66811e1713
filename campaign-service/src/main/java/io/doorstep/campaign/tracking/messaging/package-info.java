/// Opens and clicks as other services hear of them.
@NullMarked
package io.doorstep.campaign.tracking.messaging;

import org.jspecify.annotations.NullMarked;
