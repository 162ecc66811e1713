package io.doorstep.leadcrm.exporting.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param ids of leads, each once
/// @param format `csv` or `xlsx`
/// @param bom whether CSV begins with a byte order mark; it does unless told otherwise
record PickedLeadsRequest(
        @NotEmpty @Size(max = 500) Set<@NotNull UUID> ids,
        @Nullable String format,
        @Nullable String sort,
        @Nullable Boolean bom) {}
