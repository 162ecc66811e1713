/// Listings: what a business offers, for sale or to let, and how far along it is.
///
/// In: people and partners over REST, rows of imported files. Out: `listing.drafted`, `listing.published`,
/// `listing.updated`, `listing.price-changed`, `listing.sold`, `listing.archived`, `listing.deleted`,
/// `listing.viewed` (once a minute). Tables: `listing`, `listing_removal`, `listing_history`,
/// `listing_view`.
@ApplicationModule(
        displayName = "Listings",
        allowedDependencies = {"allowance", "customfield", "fairhousing"})
@NullMarked
package io.doorstep.property.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
