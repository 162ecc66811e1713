package io.doorstep.tablekit.importing;

/// One thing that is wrong with a row.
///
/// @param line where the row begins in the file, from 1
/// @param position among what is wrong with the same row, from 0
public record RejectedRow(long line, int position, CellProblem problem) {}
