package io.doorstep.leadcrm.importing.row;

import io.doorstep.tablekit.importing.CellProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A row while its cells are looked at, with everything that is wrong with it.
final class RowDraft {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "oui", "si");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non");
    private static final int MOST_TAGS = 30;

    private final Map<LeadField, String> texts = new EnumMap<>(LeadField.class);
    private final Map<LeadField, String> columns = new EnumMap<>(LeadField.class);
    private final List<CellProblem> problems = new ArrayList<>();
    private @Nullable LocalDate birthDate;
    private final Set<String> stages;
    private @Nullable String stage;
    private List<UUID> propertyIds = List.of();
    private boolean consent;

    RowDraft(Set<String> stages) {
        this.stages = stages;
    }

    void take(LeadField field, String column, String cell) {
        if (cell.length() > field.longest()) {
            problems.add(new CellProblem(
                    column, "too_long", "has more than %d characters".formatted(field.longest()), cell));
            return;
        }
        texts.put(field, cell);
        columns.put(field, column);
        switch (field) {
            case BIRTH_DATE -> birthDate = parsed(field, cell, "is no date such as 1984-07-03", LocalDate::parse);
            case STAGE -> stage = parsed(field, cell, "is no stage of the pipeline", this::stage);
            case CONSENT -> consent = Boolean.TRUE.equals(parsed(field, cell, "is neither yes nor no", RowDraft::yes));
            case PROPERTY_IDS ->
                propertyIds = Optional.ofNullable(parsed(field, cell, "holds what is no id", RowDraft::ids))
                        .orElse(List.of());
            case COUNTRY -> takeCountry(column, cell);
            default -> {}
        }
    }

    private void takeCountry(String column, String cell) {
        country(cell)
                .ifPresentOrElse(
                        code -> texts.put(LeadField.COUNTRY, code),
                        () -> problems.add(new CellProblem(column, "unreadable", "is no country such as NG", cell)));
    }

    void takeUnlessThere(LeadField field, String value) {
        if (!texts.containsKey(field)) {
            take(field, field.path(), value.strip());
        }
    }

    List<CellProblem> problems() {
        return problems;
    }

    LeadRow row() {
        return new LeadRow(
                texts.get(LeadField.EXTERNAL_ID),
                texts.get(LeadField.NAME),
                texts.get(LeadField.GIVEN_NAME),
                texts.get(LeadField.FAMILY_NAME),
                texts.get(LeadField.EMAIL),
                texts.get(LeadField.PHONE),
                birthDate,
                texts.get(LeadField.LINE1),
                texts.get(LeadField.CITY),
                texts.get(LeadField.REGION),
                texts.get(LeadField.POSTAL_CODE),
                texts.get(LeadField.COUNTRY),
                texts.get(LeadField.SOURCE),
                texts.get(LeadField.CAMPAIGN),
                texts.get(LeadField.MESSAGE),
                texts.get(LeadField.LANGUAGE),
                stage,
                parts(texts.getOrDefault(LeadField.TAGS, "")).stream()
                        .limit(MOST_TAGS)
                        .toList(),
                propertyIds,
                consent,
                texts.get(LeadField.CONSENT_TEXT));
    }

    private <T> @Nullable T parsed(LeadField field, String cell, String wrong, Function<String, T> parser) {
        try {
            return parser.apply(cell);
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(new CellProblem(columns.get(field), "unreadable", wrong, cell));
            return null;
        }
    }

    private String stage(String cell) {
        String key = cell.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        if (!stages.contains(key)) {
            throw new IllegalArgumentException(cell);
        }
        return key;
    }

    private static boolean yes(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new IllegalArgumentException(cell);
        }
        return YES.contains(word);
    }

    private static List<UUID> ids(String cell) {
        return parts(cell).stream().map(UUID::fromString).toList();
    }

    /// By its code or its English name.
    private static Optional<String> country(String cell) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(cell)
                        || Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(cell))
                .findFirst();
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[;,|]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
