package io.doorstep.identity.access;

import java.util.Set;
import java.util.UUID;

/// Members have other rights than before.
///
/// @param members all whose rights are not the same
/// @param reduced those of them to whom something is no longer allowed
/// @param seated those of them who take a seat of the plan and took none before
public record RightsChanged(Set<UUID> members, Set<UUID> reduced, Set<UUID> seated) {}
