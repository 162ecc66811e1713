package io.doorstep.leadcrm.assignment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a pond is to be.
///
/// @param memberIds who may claim from it; without any, all who can be given leads
/// @param claimWindowMinutes after how long a lead that nobody claimed is given to one of them; never when absent
public record PondDraft(
        String name, List<UUID> memberIds, @Nullable Integer claimWindowMinutes) {}
