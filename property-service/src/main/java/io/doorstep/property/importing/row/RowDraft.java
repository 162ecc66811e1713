package io.doorstep.property.importing.row;

import io.doorstep.property.importing.row.RowReader.Row;
import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Media;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Position;
import io.doorstep.tablekit.importing.CellProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A listing that grows cell by cell, with what is wrong noted beside it.
final class RowDraft {

    private final Map<TargetField, AreaUnit> units;
    private final Map<TargetField, Cell> cells = new EnumMap<>(TargetField.class);
    private final Map<String, Object> custom = new LinkedHashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private @Nullable List<String> features;

    RowDraft(Map<TargetField, AreaUnit> units) {
        this.units = units;
    }

    /// @param column where it stood, to name it in a complaint
    private record Cell(String column, String text) {}

    void take(Target target, String column, String text) {
        switch (target) {
            case Target.ToField(var field) -> cells.put(field, new Cell(column, text));
            case Target.ToCustomField(var name) -> custom.put(name, CustomValue.of(text));
            case Target.ToFeature(var feature, var atLeast) -> {
                custom.put(column, CustomValue.of(text));
                takeFeature(feature, saysYes(text, atLeast));
            }
        }
    }

    void takeUnlessThere(Target target, String path, String text) {
        boolean there =
                switch (target) {
                    case Target.ToField(var field) -> cells.containsKey(field);
                    case Target.ToCustomField(var name) -> custom.containsKey(name);
                    case Target.ToFeature _ -> false;
                };
        if (!there) {
            take(target, path, text);
        }
    }

    private void takeFeature(String feature, boolean there) {
        if (features == null) {
            features = new ArrayList<>();
        }
        if (there) {
            features.add(feature);
            if (feature.equals("waterfront")) {
                features.add("water view");
            }
        }
    }

    private static boolean saysYes(String text, double atLeast) {
        return NumberText.read(text)
                .map(number -> number.doubleValue() >= atLeast)
                .orElseGet(() -> text.toLowerCase(Locale.ROOT).matches("y|yes|true|x|✓"));
    }

    Row finish() {
        ListingFacts facts = new ListingFacts(
                reference(),
                text(TargetField.TITLE, Limit.TITLE),
                text(TargetField.DESCRIPTION, Limit.DESCRIPTION),
                choice(TargetField.TYPE, ListingType.class),
                choice(TargetField.PURPOSE, ListingPurpose.class),
                price(),
                whole(TargetField.BEDROOMS, 0, 1000),
                decimal(TargetField.BATHROOMS, 1000),
                area(TargetField.LIVING_AREA),
                area(TargetField.LOT_AREA),
                year(),
                new Address(
                        text(TargetField.LINE1, Limit.LINE),
                        text(TargetField.CITY, Limit.NAME),
                        text(TargetField.REGION, Limit.NAME),
                        postalCode(),
                        text(TargetField.COUNTRY, Limit.CODE)),
                location(),
                features(),
                media(),
                custom);
        ListingStatus status = choice(TargetField.STATUS, ListingStatus.class);
        return problems.isEmpty() ? new Row.Readable(facts, status) : new Row.Rejected(List.copyOf(problems));
    }

    private @Nullable String reference() {
        Cell cell = cells.get(TargetField.REFERENCE);
        if (cell == null) {
            problems.add(new CellProblem(
                    TargetField.REFERENCE.path(), "missing", "is missing, and listings are recognised by it", null));
            return null;
        }
        if (NumberText.isShortened(cell.text())) {
            refuse(cell, "shortened_number", "was shortened by a spreadsheet; write the column as text");
        }
        return text(TargetField.REFERENCE, Limit.NAME);
    }

    private @Nullable String text(TargetField field, Limit limit) {
        Cell cell = cells.get(field);
        if (cell == null) {
            return null;
        }
        if (cell.text().length() > limit.characters()) {
            refuse(cell, "too_long", "is longer than " + limit.characters() + " characters");
        }
        return cell.text();
    }

    /// `98178.0` is what a spreadsheet makes of a postal code.
    private @Nullable String postalCode() {
        String text = text(TargetField.POSTAL_CODE, Limit.CODE);
        return text == null ? null : text.replaceFirst("^(\\d+)\\.0+$", "$1");
    }

    private @Nullable BigDecimal number(TargetField field, double most) {
        Cell cell = cells.get(field);
        if (cell == null) {
            return null;
        }
        BigDecimal number = NumberText.read(cell.text()).orElse(null);
        if (number == null) {
            refuse(cell, "not_a_number", "is no number");
        } else if (number.signum() < 0 || number.doubleValue() > most) {
            refuse(
                    cell,
                    "out_of_range",
                    "is not between 0 and " + BigDecimal.valueOf(most).toBigInteger());
            return null;
        }
        return number;
    }

    private @Nullable Double decimal(TargetField field, double most) {
        BigDecimal number = number(field, most);
        return number == null ? null : number.doubleValue();
    }

    private @Nullable Integer whole(TargetField field, int least, int most) {
        BigDecimal number = number(field, most);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.intValue() < least) {
            refuse(
                    Objects.requireNonNull(cells.get(field)),
                    "not_a_whole_number",
                    "is no whole number from " + least + " to " + most);
            return null;
        }
        return number.intValueExact();
    }

    /// Tables write 0 where they do not know.
    private @Nullable Integer year() {
        Cell cell = cells.get(TargetField.YEAR_BUILT);
        return cell == null || cell.text().matches("0+(\\.0+)?") ? null : whole(TargetField.YEAR_BUILT, 1000, 2200);
    }

    private @Nullable Double area(TargetField field) {
        BigDecimal number = number(field, 1e10);
        return number == null
                ? null
                : units.getOrDefault(field, AreaUnit.SQUARE_METRE).toSquareMetres(number);
    }

    private @Nullable Money price() {
        Cell cell = cells.get(TargetField.PRICE);
        BigDecimal major = number(TargetField.PRICE, 1e13);
        if (cell == null || major == null) {
            return null;
        }
        Cell said = cells.get(TargetField.CURRENCY);
        String currency = NumberText.currencyIn(cell.text())
                .orElse(said == null ? "USD" : said.text().toUpperCase(Locale.ROOT));
        try {
            return Money.ofMajor(major, currency);
        } catch (ArithmeticException _) {
            refuse(cell, "too_fine", "is finer than the smallest coin of " + currency);
        } catch (IllegalArgumentException _) {
            refuse(said == null ? cell : said, "unknown_currency", currency + " is no currency");
        }
        return null;
    }

    private @Nullable Position location() {
        Cell latitude = cells.get(TargetField.LATITUDE);
        Cell longitude = cells.get(TargetField.LONGITUDE);
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            refuse(
                    Objects.requireNonNull(latitude == null ? longitude : latitude),
                    "half_a_point",
                    "needs latitude and longitude together");
            return null;
        }
        Double north = degrees(latitude, 90);
        Double east = degrees(longitude, 180);
        return north == null || east == null ? null : new Position(east, north);
    }

    private @Nullable Double degrees(Cell cell, double most) {
        BigDecimal number = NumberText.read(cell.text()).orElse(null);
        if (number == null || Math.abs(number.doubleValue()) > most) {
            refuse(cell, "not_on_earth", "is no number from -%1$.0f to %1$.0f".formatted(most));
            return null;
        }
        return number.doubleValue();
    }

    private <E extends Enum<E>> @Nullable E choice(TargetField field, Class<E> type) {
        Cell cell = cells.get(field);
        if (cell == null) {
            return null;
        }
        return Choices.read(cell.text(), type).orElseGet(() -> {
            refuse(cell, "unknown_value", "is none of " + Arrays.toString(type.getEnumConstants()));
            return null;
        });
    }

    private @Nullable List<String> features() {
        Cell cell = cells.get(TargetField.FEATURES);
        if (cell == null) {
            return features;
        }
        List<String> all = new ArrayList<>(Arrays.asList(cell.text().split("[,;|\n]")));
        all.addAll(Objects.requireNonNullElse(features, List.of()));
        return all;
    }

    private @Nullable List<Media> media() {
        Cell cell = cells.get(TargetField.MEDIA);
        if (cell == null) {
            return null;
        }
        return Arrays.stream(cell.text().split("[\\s;|]+"))
                .filter(url -> url.matches("https?://.+"))
                .map(url -> new Media(url, "image", null))
                .toList();
    }

    private void refuse(Cell cell, String code, String reason) {
        problems.add(new CellProblem(cell.column(), code, reason, cell.text()));
    }

    /// How long texts may be.
    private enum Limit {
        CODE(20),
        NAME(100),
        LINE(200),
        TITLE(300),
        DESCRIPTION(20_000);

        private final int characters;

        Limit(int characters) {
            this.characters = characters;
        }

        int characters() {
            return characters;
        }
    }
}
