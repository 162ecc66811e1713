package io.doorstep.gateway.route;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// An operation that is going away.
///
/// @param path as OpenAPI writes it, such as `/api/v1/leads/{id}`
/// @param method absent for every method of the path
/// @param since when it was announced
/// @param sunset when it stops answering; absent while that is open
/// @param link where to read what to call instead
public record Deprecation(
        String path,
        @Nullable String method,
        Instant since,
        @Nullable Instant sunset,
        @Nullable String link) {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.US).withZone(ZoneOffset.UTC);

    /// Whether an operation of a document is meant.
    ///
    /// @param operation its method in lower case, as documents write it
    public boolean concerns(String documented, String operation) {
        return path.equals(documented) && (method == null || method.equalsIgnoreCase(operation));
    }

    PathPattern pattern() {
        return PathPatternParser.defaultInstance.parse(path);
    }

    boolean concerns(HttpMethod called) {
        return method == null || method.equalsIgnoreCase(called.name());
    }

    /// As RFC 9745 and RFC 8594 want it.
    void writeTo(HttpHeaders headers) {
        headers.set("Deprecation", "@" + since.getEpochSecond());
        if (sunset != null) {
            headers.set("Sunset", HTTP_DATE.format(sunset));
        }
        if (link != null) {
            headers.add(HttpHeaders.LINK, "<" + link + ">; rel=\"deprecation\"");
        }
    }
}
