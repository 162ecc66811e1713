package io.doorstep.property.reso;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which fields of a record each of ours is read from, and which fields nobody explained.
final class FieldSources {

    /// What is read by name beside the fields of ours, or tells of the record and not of the property.
    private static final Set<String> READ_BY_NAME = Set.of(
            ResoRecord.KEY,
            ResoMedia.FIELD,
            "ModificationTimestamp",
            "StandardStatus",
            "PropertyType",
            "PropertySubType",
            "LivingAreaUnits",
            "LotSizeUnits",
            "LotSizeSquareFeet",
            "LotSizeAcres",
            "BathroomsFull",
            "BathroomsHalf",
            "StreetNumber",
            "StreetDirPrefix",
            "StreetName",
            "StreetSuffix",
            "StreetDirSuffix",
            "UnitNumber");

    private final Map<OurField, List<Source>> sources = new EnumMap<>(OurField.class);
    private final Map<String, Object> unexplained = new LinkedHashMap<>();

    FieldSources(ResoMapping mapping, ResoRecord said) {
        mapping.fields().forEach((name, path) -> said.value(name).ifPresent(value -> explain(name, path, value)));
        for (OurField field : OurField.values()) {
            for (String name : field.standard()) {
                if (!mapping.fields().containsKey(name)) {
                    said.value(name).ifPresent(value -> add(field, new Source(name, value)));
                }
            }
        }
        said.fields().forEach((name, value) -> {
            if (!isExplained(name, mapping)) {
                unexplained.put(name, value);
            }
        });
    }

    /// @param name as the feed calls it
    record Source(String name, Object value) {}

    /// The best one that says something.
    Optional<Source> of(OurField field) {
        return all(field).stream().findFirst();
    }

    List<Source> all(OurField field) {
        return sources.getOrDefault(field, List.of());
    }

    /// What is kept under custom fields, by name.
    Map<String, Object> unexplained() {
        return unexplained;
    }

    private void explain(String name, String path, Object value) {
        OurField.of(path)
                .ifPresentOrElse(
                        field -> add(field, new Source(name, value)),
                        () -> unexplained.put(ResoMapping.customName(path), value));
    }

    private void add(OurField field, Source source) {
        sources.computeIfAbsent(field, _ -> new ArrayList<>()).add(source);
    }

    private static boolean isExplained(String name, ResoMapping mapping) {
        return mapping.fields().containsKey(name)
                || READ_BY_NAME.contains(name)
                || OurField.isStandard(name)
                || name.contains("@")
                || name.length() > 100;
    }
}
