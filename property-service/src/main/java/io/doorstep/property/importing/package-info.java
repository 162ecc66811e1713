/// Imports: files of listings, taken in row by row, with a word on every row that could not be, and taken back.
///
/// In: files over REST. Out: what the listings themselves tell. Tables: `listing_import`, `listing_import_reject`,
/// `listing_import_row`.
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"listing", "fairhousing"})
@NullMarked
package io.doorstep.property.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
