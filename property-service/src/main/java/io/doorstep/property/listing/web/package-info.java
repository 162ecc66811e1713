/// Listings over REST; its form is open to those who fill it in with somebody's help.
@NamedInterface("form")
@NullMarked
package io.doorstep.property.listing.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
