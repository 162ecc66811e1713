/// Listings over REST.
@NullMarked
package io.doorstep.property.listing.web;

import org.jspecify.annotations.NullMarked;
