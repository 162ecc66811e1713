/// Valuation: what a home would sell or let for, by what its like were sold for nearby, and why.
///
/// It keeps nothing: each answer is made of the listings of the business and their history as they are at that
/// moment. What somebody asks for a home is no part of what is known of it here, so it cannot lean towards that. In and
/// out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Valuation",
        allowedDependencies = {"listing", "listing :: form", "search :: filter", "search :: index"})
@NullMarked
package io.doorstep.property.valuation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
