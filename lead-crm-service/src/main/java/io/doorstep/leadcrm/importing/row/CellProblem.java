package io.doorstep.leadcrm.importing.row;

import org.jspecify.annotations.Nullable;

/// What is wrong with a cell.
///
/// @param column absent when it is the row as a whole
/// @param reason goes on after the column's name
public record CellProblem(
        @Nullable String column,
        String code,
        String reason,
        @Nullable String value) {

    private static final int LONGEST_VALUE = 200;

    public CellProblem {
        value = value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }
}
