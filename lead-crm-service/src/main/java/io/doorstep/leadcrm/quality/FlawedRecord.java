package io.doorstep.leadcrm.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person, or a lead, of which a rule speaks.
///
/// @param name of the person
record FlawedRecord(UUID id, @Nullable String name) {}
