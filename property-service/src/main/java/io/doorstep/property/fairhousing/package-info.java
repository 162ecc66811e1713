/// Fair housing: what a text says about who may live somewhere, instead of about the place.
///
/// The phrases are one list, `fair-housing.txt`. In and out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Fair housing",
        allowedDependencies = {})
@NullMarked
package io.doorstep.property.fairhousing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
