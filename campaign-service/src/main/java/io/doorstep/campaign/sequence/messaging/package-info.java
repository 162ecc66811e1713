/// What starts a sequence, off the wire, and who came in and out, onto it.
@NullMarked
package io.doorstep.campaign.sequence.messaging;

import org.jspecify.annotations.NullMarked;
