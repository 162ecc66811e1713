package io.doorstep.property.importing;

import java.util.Map;

/// How a file is to be read.
///
/// @param mapping by column the field that it is; empty lets us guess
/// @param defaults by field what holds where a row says nothing
/// @param units by area field its unit: `m2`, `sqft`, `acre`, `ha`
/// @param dryRun whether only to say what would happen
public record ImportOptions(
        Map<String, String> mapping, Map<String, String> defaults, Map<String, String> units, boolean dryRun) {}
