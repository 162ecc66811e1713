package io.doorstep.kit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a value of a type is written in an address.
final class WantedValue {

    private static final Map<Class<?>, String> WORDS = Map.of(
            UUID.class, "an id such as 0198c2f4-5a10-7c3e-9d2b-4f6a8e0c1b7d",
            Instant.class, "a time such as 2026-03-01T09:00:00Z",
            LocalDate.class, "a day such as 2026-03-01",
            Boolean.class, "true or false",
            boolean.class, "true or false");

    private WantedValue() {}

    /// To stand behind «must be».
    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "of another form";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return WORDS.getOrDefault(type, isNumber(type) ? "a number" : "of another form");
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != char.class);
    }
}
