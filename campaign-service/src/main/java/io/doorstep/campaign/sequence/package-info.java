/// Sequences: messages that follow one another after something happened, such as the welcome of a new lead.
/// In: `organization.registered`, `lead.captured`. Out: `sequence.entered`, `sequence.left`. Tables: `sequence`,
/// `enrolment`.
@ApplicationModule(
        displayName = "Sequences",
        allowedDependencies = {"contact", "suppression", "template", "delivery"})
@NullMarked
package io.doorstep.campaign.sequence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
