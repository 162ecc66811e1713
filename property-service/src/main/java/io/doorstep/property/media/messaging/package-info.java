/// What media tell the other services.
@NullMarked
package io.doorstep.property.media.messaging;

import org.jspecify.annotations.NullMarked;
