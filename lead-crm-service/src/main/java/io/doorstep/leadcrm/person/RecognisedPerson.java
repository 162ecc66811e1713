package io.doorstep.leadcrm.person;

import org.jspecify.annotations.Nullable;

/// Somebody who asked, known from before or new.
public record RecognisedPerson(
        PersonId id, boolean isNew, @Nullable String name) {}
