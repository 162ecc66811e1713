/// Search: finds listings by filters, words, place and meaning, also from a sentence in plain English.
///
/// In: [io.doorstep.property.listing.ListingsChanged] inside this service. Out: nothing. Tables: none; an index on
/// disk for each tenant, which can be deleted at any time.
@ApplicationModule(displayName = "Search", allowedDependencies = "listing")
@NullMarked
package io.doorstep.property.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
