/// Erasure, and before it access: what is known of a person is shown or let go on request, here at once and in the
/// other services by an event that each of them answers; a request says who has and who has not. What must stay for a
/// court is on hold. Whoever was kept for as long as the business wants is erased likewise.
///
/// In: `person.erasure-part-finished`; the parts of exports past Kafka. Out: `person.export-requested`,
/// `person.erasure-requested`. Tables: `person_request`, `person_request_part`, `person_hold`; it reads and changes
/// the rows about people in those of the other modules.
@ApplicationModule(
        displayName = "Erasure",
        allowedDependencies = {"consent", "person"})
@NullMarked
package io.doorstep.leadcrm.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
