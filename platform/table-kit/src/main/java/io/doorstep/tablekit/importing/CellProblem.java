package io.doorstep.tablekit.importing;

import org.jspecify.annotations.Nullable;

/// What is wrong with a cell.
///
/// @param column as the file names it; absent when it is the row as a whole
/// @param code stable, for machines
/// @param reason for people; goes on after the column's name
/// @param value as far as it helps to find it
public record CellProblem(
        @Nullable String column,
        String code,
        String reason,
        @Nullable String value) {

    private static final int LONGEST_VALUE = 200;

    public CellProblem {
        value = value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
