/// Listings: what a business offers, for sale or to let, and how far along it is.
///
/// In: people and partners over REST, rows of imported files. Out: `listing.drafted`, `listing.published`,
/// `listing.updated`, `listing.price-changed`, `listing.sold`, `listing.archived`, `listing.deleted`,
/// `listing.viewed` (counted in memory for a minute at most). Tables: `listing`, `listing_removal`.
@ApplicationModule(displayName = "Listings", allowedDependencies = "allowance")
@NullMarked
package io.doorstep.property.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
