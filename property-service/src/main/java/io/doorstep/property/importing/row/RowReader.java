package io.doorstep.property.importing.row;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.tablekit.importing.CellProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads rows by a plan: which column is what, in which unit, and what holds where a column is missing or empty.
public final class RowReader {

    private final List<String> columns;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<TargetField, AreaUnit> units = new LinkedHashMap<>();
    private final Map<String, String> defaults;

    /// @param mapping by column, such as `{sqft: "livingArea"}`
    /// @param units by field, such as `{livingArea: "sqft"}`
    /// @param defaults by field, such as `{currency: "USD"}`
    /// @throws IllegalArgumentException that says in plain words what is wrong with the plan
    public RowReader(
            List<String> columns,
            Map<String, String> mapping,
            Map<String, String> units,
            Map<String, String> defaults) {
        this.columns = List.copyOf(columns);
        this.defaults = defaults;
        mapping.forEach((column, path) -> {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(
                        "The file has no column " + column + "; it has " + String.join(", ", columns) + ".");
            }
            targets.put(column, target(path));
        });
        units.forEach((path, unit) -> this.units.put(
                TargetField.of(path)
                        .filter(TargetField::isArea)
                        .orElseThrow(() ->
                                new IllegalArgumentException(path + " has no unit; livingArea and lotArea have.")),
                AreaUnit.of(unit)
                        .orElseThrow(() ->
                                new IllegalArgumentException(unit + " is no unit; known are m2, sqft, acre, ha."))));
        defaults.keySet().forEach(RowReader::target);
        if (targets.values().stream().noneMatch(target -> target.equals(new Target.ToField(TargetField.REFERENCE)))) {
            throw new IllegalArgumentException("No column is the reference, by which listings are recognised.");
        }
    }

    private static Target target(String path) {
        return Target.parse(path)
                .orElseThrow(() -> new IllegalArgumentException(path + " is no field; known are " + TargetField.paths()
                        + ", features.<name>, features.<name>>=<number>, customFields.<name>."));
    }

    /// What a row turned out to be.
    public sealed interface Row {

        /// @param status absent when the file says nothing about it
        record Readable(ListingFacts facts, @Nullable ListingStatus status) implements Row {}

        record Rejected(List<CellProblem> problems) implements Row {}
    }

    public Row read(List<String> cells) {
        if (cells.size() != columns.size()) {
            return new Row.Rejected(List.of(new CellProblem(
                    null,
                    "wrong_number_of_columns",
                    "has %d columns where the header has %d".formatted(cells.size(), columns.size()),
                    null)));
        }
        RowDraft draft = new RowDraft(units);
        for (int i = 0; i < cells.size(); i++) {
            String column = columns.get(i);
            String cell = cells.get(i).replace("\0", "").strip();
            Target target = targets.get(column);
            if (target != null && !cell.isEmpty()) {
                draft.take(target, column, cell);
            }
        }
        defaults.forEach((path, value) -> draft.takeUnlessThere(target(path), path, value));
        return draft.finish();
    }

    /// The reference alone, for a first look at a file.
    public Optional<String> referenceIn(List<String> cells) {
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Target target = targets.get(columns.get(i));
            if (target instanceof Target.ToField(var field) && field == TargetField.REFERENCE) {
                return Optional.of(cells.get(i).strip()).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }
}
