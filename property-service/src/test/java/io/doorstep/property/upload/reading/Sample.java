package io.doorstep.property.upload.reading;

import io.doorstep.property.listing.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A text as people write them, and what a person reads in it.
record Sample(String name, String locale, Map<String, String> expected, String text) {

    static List<Sample> all() {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(Sample.class.getResource("/upload/samples"))
                .toURI()))) {
            return files.sorted().map(Sample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sample read(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n---\n", 2);
            Map<String, String> expected = new TreeMap<>();
            parts[0].lines().forEach(line -> expected.put(line.split("=", 2)[0], line.split("=", 2)[1]));
            String locale = Objects.requireNonNull(expected.remove("locale"));
            return new Sample(file.getFileName().toString(), locale, expected, parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By JSON pointer, in the words in which samples say them; a description is not compared.
    Map<String, String> found() {
        Map<String, String> found = new TreeMap<>();
        StatementReader.read(text, Idiom.of(locale, null)).stream()
                .filter(finding -> finding.field() != Field.DESCRIPTION)
                .forEach(finding -> found.put(finding.field().pointer(), written(finding.value())));
        return found;
    }

    static String written(Object value) {
        return switch (value) {
            case Money money -> money.toString().replace(",", "");
            case Double number when number == Math.rint(number) -> String.valueOf(number.longValue());
            case List<?> features ->
                String.join(
                        ", ", features.stream().map(String::valueOf).sorted().toList());
            default -> value.toString();
        };
    }

    static String sorted(String features) {
        return String.join(", ", Stream.of(features.split(", ")).sorted().toList());
    }
}
