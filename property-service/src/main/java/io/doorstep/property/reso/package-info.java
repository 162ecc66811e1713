/// RESO: listings in the words of the RESO Data Dictionary, read out of feeds and shown at the edge.
///
/// Each business says per feed which fields and statuses of it are which of ours; what nobody explained is kept under
/// custom fields. In and out: nothing. Table: `reso_mapping`.
@ApplicationModule(
        displayName = "RESO",
        allowedDependencies = {"link", "listing"})
@NullMarked
package io.doorstep.property.reso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
