package io.doorstep.identity.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes databases of places that know one network of 24 bits, in MaxMind's format (version 2.0).
public final class PlaceDatabase {

    private static final int BITS = 24;
    private static final int BYTES_BETWEEN = 16;
    private static final byte[] MARK = {(byte) 0xab, (byte) 0xcd, (byte) 0xef};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private PlaceDatabase() {}

    /// @param network its three bytes
    /// @param place such as `city`, by its names
    public static Path write(List<Integer> network, Map<String, Object> place) {
        try {
            Path file = Files.createTempFile("places", ".mmdb");
            file.toFile().deleteOnExit();
            return Files.write(file, new PlaceDatabase().describe(network, place));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] describe(List<Integer> network, Map<String, Object> place) {
        for (int depth = 0; depth < BITS; depth++) {
            int next = depth == BITS - 1 ? BITS + BYTES_BETWEEN : depth + 1;
            boolean right = (network.get(depth / 8) >> 7 - depth % 8 & 1) == 1;
            number(right ? BITS : next, 3);
            number(right ? next : BITS, 3);
        }
        bytes.writeBytes(new byte[BYTES_BETWEEN]);
        value(place);
        bytes.writeBytes(MARK);
        bytes.writeBytes("MaxMind.com".getBytes(StandardCharsets.US_ASCII));
        value(Map.of(
                "binary_format_major_version",
                2,
                "binary_format_minor_version",
                0,
                "build_epoch",
                1L,
                "database_type",
                "City",
                "description",
                Map.of("en", "a test"),
                "ip_version",
                4,
                "languages",
                List.of("en"),
                "node_count",
                BITS,
                "record_size",
                BITS));
        return bytes.toByteArray();
    }

    private void value(Object value) {
        switch (value) {
            case String text -> {
                byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
                bytes.write(2 << 5 | encoded.length);
                bytes.writeBytes(encoded);
            }
            case Integer number -> {
                bytes.write(5 << 5 | 2);
                number(number, 2);
            }
            case Long number -> {
                bytes.write(8);
                bytes.write(2);
                number(number, 8);
            }
            case List<?> list -> {
                bytes.write(list.size());
                bytes.write(4);
                list.forEach(this::value);
            }
            case Map<?, ?> map -> {
                bytes.write(7 << 5 | map.size());
                map.forEach((key, each) -> {
                    value(key);
                    value(each);
                });
            }
            default -> throw new IllegalArgumentException("No type for " + value);
        }
    }

    private void number(long value, int length) {
        for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) {
            bytes.write((int) (value >> shift));
        }
    }
}
