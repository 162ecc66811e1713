/// Entity events: a log of which listings changed, each change behind a number that only grows, so that another
/// system follows without asking for everything again. Source: RESO RCP-27.
///
/// Nothing is written when a listing changes: whoever asks has the log written on first, out of the marks that every
/// change leaves, so a listing that changed often meanwhile is told once. A business that nobody follows has no log.
/// In and out: nothing. Tables: `entity_event`, `entity_event_log`; it reads `listing` and `listing_removal`.
@ApplicationModule(
        displayName = "Entity events",
        allowedDependencies = {"link", "listing"})
@NullMarked
package io.doorstep.property.entityevent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
