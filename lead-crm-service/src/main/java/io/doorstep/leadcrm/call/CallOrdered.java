package io.doorstep.leadcrm.call;

import java.util.UUID;

/// An agent wants to be put through to somebody.
record CallOrdered(UUID id) {}
