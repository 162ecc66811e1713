package io.doorstep.leadcrm.importing;

import java.util.Map;

/// How a file is to be read.
///
/// @param mapping by column the field that it is; empty lets us guess
/// @param defaults by field what holds where a row says nothing
/// @param dryRun whether only to say what would happen
public record ImportOptions(Map<String, String> mapping, Map<String, String> defaults, boolean dryRun) {}
