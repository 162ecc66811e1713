package io.doorstep.property.fairhousing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Looks through the texts of a listing for phrases about protected classes.
@Component
public class FairHousing {

    private static final String LIST = "fair-housing.txt";
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");

    private final List<Phrase> phrases = readList();
    private final Pattern anyPhrase = Phrase.anyOf(phrases);

    /// @return what was found, the worst first
    public List<Finding> check(@Nullable String... texts) {
        List<String> readable = Arrays.stream(texts)
                .filter(Objects::nonNull)
                .map(FairHousing::readable)
                .filter(text -> anyPhrase.matcher(text).find())
                .toList();
        return phrases.stream()
                .flatMap(phrase -> readable.stream()
                        .flatMap(text -> phrase.findIn(text).stream())
                        .limit(1))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /// @return what must not be published
    public List<Finding> listRefused(@Nullable String... texts) {
        return check(texts).stream()
                .filter(finding -> finding.severity() == Severity.REFUSED)
                .toList();
    }

    /// One spelling for each letter, nothing that cannot be seen, straight apostrophes.
    private static String readable(String text) {
        String plain = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('’', '\'');
        return DASH.matcher(plain).replaceAll("-");
    }

    private static List<Phrase> readList() {
        try (var lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Phrase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
