package io.doorstep.property.importing;

/// What came of some rows.
record PortionResult(long rows, long created, long updated, long unchanged, long rejected) {}
