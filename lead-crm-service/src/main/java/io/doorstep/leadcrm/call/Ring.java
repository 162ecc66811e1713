package io.doorstep.leadcrm.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A phone that is to ring.
///
/// @param agent whose it is; absent for a number's fallback
record Ring(@Nullable UUID agent, String phone) {}
