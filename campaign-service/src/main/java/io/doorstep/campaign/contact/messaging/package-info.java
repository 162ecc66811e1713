/// What lead-crm tells of consent, read off the wire.
@NullMarked
package io.doorstep.campaign.contact.messaging;

import org.jspecify.annotations.NullMarked;
