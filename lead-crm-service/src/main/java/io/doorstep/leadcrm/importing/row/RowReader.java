package io.doorstep.leadcrm.importing.row;

import io.doorstep.leadcrm.importing.row.RowReading.Readable;
import io.doorstep.leadcrm.importing.row.RowReading.Rejected;
import io.doorstep.tablekit.HarmlessText;
import io.doorstep.tablekit.importing.CellProblem;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads rows by a plan: which column is what, and what holds where a column is missing or empty.
public final class RowReader {

    private static final Set<LeadField> CONTACTS = Set.of(LeadField.EMAIL, LeadField.PHONE);

    private final List<String> columns;
    private final Map<String, LeadField> fields = new LinkedHashMap<>();
    private final Map<LeadField, String> defaults = new EnumMap<>(LeadField.class);
    private final Set<String> stages;

    /// @param mapping by column, such as `{"First name": "givenName"}`
    /// @param defaults by field, such as `{source: "fair"}`
    /// @param stages the keys of the stages that a row may name
    /// @throws IllegalArgumentException that says in plain words what is wrong with the plan
    public RowReader(
            List<String> columns,
            Map<String, String> mapping,
            Map<String, String> defaults,
            Collection<String> stages) {
        this.columns = List.copyOf(columns);
        this.stages = Set.copyOf(stages);
        mapping.forEach((column, path) -> {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(
                        "The file has no column " + column + "; it has " + String.join(", ", columns) + ".");
            }
            LeadField field = field(path);
            if (field != LeadField.IGNORE && fields.containsValue(field)) {
                throw new IllegalArgumentException("More than one column is " + path + ".");
            }
            fields.put(column, field);
        });
        defaults.forEach((path, value) -> this.defaults.put(field(path), value));
        if (fields.values().stream().noneMatch(CONTACTS::contains)) {
            throw new IllegalArgumentException(
                    "No column is the e-mail address or the phone number, by which people are reached and recognised.");
        }
    }

    private static LeadField field(String path) {
        return LeadField.of(path)
                .orElseThrow(() ->
                        new IllegalArgumentException(path + " is no field; known are " + LeadField.paths() + "."));
    }

    /// A row may end before its last columns, as spreadsheets write it.
    public RowReading read(List<String> cells) {
        if (cells.size() > columns.size()) {
            return new Rejected(List.of(new CellProblem(
                    null,
                    "too_many_columns",
                    "has %d columns where the header has %d".formatted(cells.size(), columns.size()),
                    null)));
        }
        RowDraft draft = new RowDraft(stages);
        for (int i = 0; i < cells.size(); i++) {
            LeadField field = fields.getOrDefault(columns.get(i), LeadField.IGNORE);
            String cell = HarmlessText.undo(cells.get(i).replace("\0", "")).strip();
            if (field != LeadField.IGNORE && !cell.isEmpty()) {
                draft.take(field, columns.get(i), cell);
            }
        }
        defaults.forEach(draft::takeUnlessThere);
        return draft.problems().isEmpty() ? new Readable(draft.row()) : new Rejected(draft.problems());
    }
}
