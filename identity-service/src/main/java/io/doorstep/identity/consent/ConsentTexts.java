package io.doorstep.identity.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The texts that people agree to, those of former days too.
@Component
public class ConsentTexts {

    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ConsentSettings settings;

    ConsentTexts(ConsentSettings settings) {
        this.settings = settings;
    }

    public List<ConsentText> listCurrent() {
        return Arrays.stream(ConsentPurpose.values()).map(this::getCurrent).toList();
    }

    /// @param version a date
    public Optional<ConsentText> find(ConsentPurpose purpose, String version) {
        var file = new ClassPathResource("consent/%s-%s.txt".formatted(purpose.key(), version));
        return VERSION.matcher(version).matches() && file.exists()
                ? Optional.of(new ConsentText(purpose, version, read(file)))
                : Optional.empty();
    }

    ConsentText getCurrent(ConsentPurpose purpose) {
        String version = settings.versionOf(purpose);
        return find(purpose, version)
                .orElseThrow(() -> new IllegalStateException("No text for " + purpose.key() + " of " + version));
    }

    private static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
