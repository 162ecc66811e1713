package io.doorstep.leadcrm.call;

import java.util.UUID;

/// A number is wanted; the provider is to be asked for it.
record NumberOrdered(UUID id) {}
