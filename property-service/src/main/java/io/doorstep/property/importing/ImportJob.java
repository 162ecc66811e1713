package io.doorstep.property.importing;

import java.util.UUID;

/// Which import to bring in.
record ImportJob(UUID importId) {}
