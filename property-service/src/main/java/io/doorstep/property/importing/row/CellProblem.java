package io.doorstep.property.importing.row;

import org.jspecify.annotations.Nullable;

/// What is wrong with one cell.
///
/// @param column as the file names it; absent when it is the row as a whole
/// @param code stable, for machines
/// @param reason for people
public record CellProblem(
        @Nullable String column,
        String code,
        String reason,
        @Nullable String value) {}
