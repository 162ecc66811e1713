package io.doorstep.property.reso;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one record by a mapping, and notes what is wrong with it on the way.
final class RecordReader {

    private static final List<String> STREET =
            List.of("StreetNumber", "StreetDirPrefix", "StreetName", "StreetSuffix", "StreetDirSuffix");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ResoMapping mapping;
    private final ResoRecord said;
    private final FieldSources sources;
    private final List<ResoFlaw> flaws = new ArrayList<>();

    RecordReader(ResoMapping mapping, ResoRecord said) {
        this.mapping = mapping;
        this.said = said;
        this.sources = new FieldSources(mapping, said);
    }

    ResoReading read() {
        PropertyKind kind = PropertyKind.of(
                said.text("PropertyType").orElse(null),
                said.text("PropertySubType").orElse(null));
        Map<String, Object> kept = new TreeMap<>(sources.unexplained());
        ListingFacts facts = new ListingFacts(
                reference(),
                text(OurField.TITLE, 300),
                text(OurField.DESCRIPTION, 20_000),
                kind.type(),
                kind.purpose(),
                price(),
                whole(OurField.BEDROOMS, 0, 1000),
                bathrooms(),
                livingArea(),
                lotArea(),
                yearBuilt(),
                address(kept),
                location(),
                features(),
                ResoMedia.of(said.value(ResoMedia.FIELD).orElse(null)),
                kept);
        ListingStatus status = status();
        return flaws.isEmpty() ? new ResoReading.Readable(facts, status) : new ResoReading.Unreadable(flaws);
    }

    private @Nullable ListingStatus status() {
        for (String field : List.of("MlsStatus", "StandardStatus")) {
            Optional<ListingStatus> wanted = said.text(field).map(mapping.statuses()::get);
            if (wanted.isPresent()) {
                return wanted.get();
            }
        }
        String standard = said.text("StandardStatus").orElse(null);
        if (standard == null) {
            return null;
        }
        Optional<StandardStatus> status = StandardStatus.of(standard);
        if (status.isEmpty()) {
            refuse(
                    "StandardStatus",
                    "unknown_status",
                    "is no status; say in the mapping which of ours it is",
                    standard);
        }
        return status.map(StandardStatus::status).orElse(null);
    }

    private @Nullable String reference() {
        String reference = text(OurField.REFERENCE, 100);
        if (reference == null) {
            refuse("ListingId", "missing", "is missing, and listings are recognised by it", null);
        }
        return reference;
    }

    private @Nullable String text(OurField field, int longest) {
        FieldSources.Source source = sources.of(field).orElse(null);
        if (source == null) {
            return null;
        }
        String text = String.valueOf(source.value()).strip();
        if (text.length() > longest) {
            refuse(source.name(), "too_long", "is longer than " + longest + " characters", text.substring(0, 100));
        }
        return text;
    }

    private @Nullable BigDecimal number(OurField field, double most) {
        return sources.of(field)
                .map(source -> number(source.name(), source.value(), most))
                .orElse(null);
    }

    private @Nullable BigDecimal number(String name, Object value, double most) {
        BigDecimal number = ResoRecord.number(value).orElse(null);
        if (number == null) {
            refuse(name, "not_a_number", "is no number", String.valueOf(value));
        } else if (number.signum() < 0 || number.doubleValue() > most) {
            String range = "is not between 0 and " + new BigDecimal(most).toBigInteger();
            refuse(name, "out_of_range", range, String.valueOf(value));
            return null;
        }
        return number;
    }

    private @Nullable Integer whole(OurField field, int least, int most) {
        BigDecimal number = number(field, most);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0 || number.intValue() < least) {
            String name = sources.of(field).orElseThrow().name();
            refuse(name, "not_a_whole_number", "is no whole number from " + least + " to " + most, number.toString());
            return null;
        }
        return number.intValueExact();
    }

    /// Feeds write 0 where they do not know.
    private @Nullable Integer yearBuilt() {
        boolean unknown = sources.of(OurField.YEAR_BUILT)
                .flatMap(source -> ResoRecord.number(source.value()))
                .filter(year -> year.signum() == 0)
                .isPresent();
        return unknown ? null : whole(OurField.YEAR_BUILT, 1000, 2200);
    }

    private @Nullable Double bathrooms() {
        BigDecimal total = number(OurField.BATHROOMS, 1000);
        if (total != null) {
            return total.doubleValue();
        }
        BigDecimal full = said.number("BathroomsFull").orElse(null);
        BigDecimal half = said.number("BathroomsHalf").orElse(BigDecimal.ZERO);
        return full == null ? null : full.add(half.multiply(HALF)).doubleValue();
    }

    private @Nullable Double livingArea() {
        BigDecimal area = number(OurField.LIVING_AREA, 1e10);
        return area == null ? null : unit("LivingAreaUnits").toSquareMetres(area);
    }

    private @Nullable Double lotArea() {
        BigDecimal area = number(OurField.LOT_AREA, 1e10);
        if (area != null) {
            return unit("LotSizeUnits").toSquareMetres(area);
        }
        return said.number("LotSizeSquareFeet")
                .map(Area.SQUARE_FEET::toSquareMetres)
                .or(() -> said.number("LotSizeAcres").map(Area.ACRES::toSquareMetres))
                .orElse(null);
    }

    private Area unit(String field) {
        return said.text(field)
                .flatMap(Area::of)
                .or(() -> Area.of(mapping.areaUnit()))
                .orElse(Area.SQUARE_FEET);
    }

    private @Nullable Money price() {
        BigDecimal major = number(OurField.PRICE, 1e13);
        if (major == null) {
            return null;
        }
        try {
            return Money.ofMajor(major, mapping.currency());
        } catch (ArithmeticException _) {
            String name = sources.of(OurField.PRICE).orElseThrow().name();
            refuse(name, "too_fine", "is finer than the smallest coin of " + mapping.currency(), major.toString());
            return null;
        }
    }

    private Address address(Map<String, Object> kept) {
        String country = text(OurField.COUNTRY, 100);
        String code = country == null ? null : Countries.codeOf(country).orElse(null);
        if (country != null && code == null) {
            kept.put("Country", country);
        }
        return new Address(
                line1(), text(OurField.CITY, 100), text(OurField.REGION, 100), text(OurField.POSTAL_CODE, 20), code);
    }

    private @Nullable String line1() {
        String whole = text(OurField.LINE1, 200);
        if (whole != null) {
            return whole;
        }
        String street =
                STREET.stream().flatMap(name -> said.text(name).stream()).collect(Collectors.joining(" "));
        return Stream.concat(
                        Stream.of(street).filter(text -> !text.isEmpty()),
                        said.text("UnitNumber").map(unit -> "Unit " + unit).stream())
                .reduce((road, unit) -> road + ", " + unit)
                .orElse(null);
    }

    private @Nullable Position location() {
        Double latitude = degrees(OurField.LATITUDE, 90);
        Double longitude = degrees(OurField.LONGITUDE, 180);
        boolean nowhere = Objects.equals(latitude, 0.0) && Objects.equals(longitude, 0.0);
        return latitude == null || longitude == null || nowhere ? null : new Position(longitude, latitude);
    }

    private @Nullable Double degrees(OurField field, double most) {
        FieldSources.Source source = sources.of(field).orElse(null);
        if (source == null) {
            return null;
        }
        Double degrees = ResoRecord.number(source.value())
                .map(BigDecimal::doubleValue)
                .filter(number -> Math.abs(number) <= most)
                .orElse(null);
        if (degrees == null) {
            String range = "is no number from -%1$.0f to %1$.0f".formatted(most);
            refuse(source.name(), "not_on_earth", range, String.valueOf(source.value()));
        }
        return degrees;
    }

    private @Nullable List<String> features() {
        List<String> features = sources.all(OurField.FEATURES).stream()
                .flatMap(source -> ResoRecord.list(source.value()).stream())
                .filter(feature -> !feature.equalsIgnoreCase("None") && feature.length() <= 100)
                .distinct()
                .limit(100)
                .toList();
        return features.isEmpty() ? null : features;
    }

    private void refuse(String field, String code, String reason, @Nullable String value) {
        flaws.add(new ResoFlaw(field, code, reason, value));
    }
}
