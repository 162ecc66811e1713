/// Enrichment: what others say of listings, beside what the business says of them.
///
/// Whoever is asked is a workflow of the business's own, where one is connected, and else a provider of property data;
/// where the workflow does not answer by its deadline the provider is asked, or the workflow again, later. One job per
/// business asks the provider about one listing at a time. What comes are facts with their source and time: no fact of
/// the listing is overwritten by them, they are not searched and not shown to the public. Of an owner the name is kept
/// and nothing else, for those who may see people; it goes with the listing, or when somebody dismisses it.
///
/// In: [io.doorstep.property.listing.ListingsWritten] inside this service, callbacks of workflows. Out: nothing.
/// Tables:
/// `enrichment_account`, `enrichment_pace`, `listing_enrichment`, and those of `platform/workflow-kit`:
/// `workflow_connection`, `workflow_run`.
@ApplicationModule(displayName = "Enrichment", allowedDependencies = "listing")
@NullMarked
package io.doorstep.property.enrichment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
