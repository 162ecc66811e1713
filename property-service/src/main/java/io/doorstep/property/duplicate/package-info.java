/// Duplicates: listings that may be one home, found soon after they change and before they are added.
///
/// In: what listings tell inside this service. Out: nothing. Tables: `listing_trait`, `duplicate_listing`,
/// `listing_to_compare`.
@ApplicationModule(displayName = "Duplicates", allowedDependencies = "listing")
@NullMarked
package io.doorstep.property.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
