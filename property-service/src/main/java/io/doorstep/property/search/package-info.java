/// Search: finds listings by filters, words, place and meaning, also from a sentence in plain English.
///
/// In: [io.doorstep.property.listing.ListingsChanged] and [io.doorstep.property.organization.OrganizationChanged]
/// inside this service. Out: nothing. Tables: `search_synonym`, `search_day`; an index of each tenant, on disk or in a
/// search engine, which can be deleted at any time.
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"customfield", "listing", "organization", "vocabulary"})
@NullMarked
package io.doorstep.property.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
