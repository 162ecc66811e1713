/// Listing events as other services read them.
@NullMarked
package io.doorstep.property.listing.messaging;

import org.jspecify.annotations.NullMarked;
