/// Saved searches: what a client wants to hear of, and the alerts when a listing answers it.
///
/// A change of a listing leaves a turn in its own transaction. After the commit a job takes one turn at a time, lets
/// the listing find its searches in `reverse`, and tells each client once, at once or with the digest of the day or
/// week.
///
/// In: [io.doorstep.property.listing.ListingsWritten] inside this service. Out: `saved-search.matched`. Tables:
/// `saved_search`, `saved_search_removal`, `listing_turn`, `listing_alert`, `alert_refusal`; an index on disk for each
/// tenant, which can be deleted at any time.
@ApplicationModule(
        displayName = "Saved searches",
        allowedDependencies = {
            "customfield",
            "link",
            "listing",
            "organization",
            "search",
            "search :: filter",
            "search :: lucene",
            "search :: sentence",
            "search :: parameters"
        })
@NullMarked
package io.doorstep.property.savedsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
