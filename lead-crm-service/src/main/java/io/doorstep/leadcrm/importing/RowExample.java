package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.lead.BroughtIn.Result;
import org.jspecify.annotations.Nullable;

/// What a row of the file comes to, shown before anything is done.
public record RowExample(
        long line,
        Result result,
        boolean newPerson,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {}
