package io.doorstep.campaign.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Logic-less rendering: a missing value is empty, in HTML every value is escaped, and no template may switch that off.
final class Mustaches {

    private static final Mustache.Compiler HTML =
            Mustache.compiler().escapeHTML(true).defaultValue("").emptyStringIsFalse(true);
    private static final Mustache.Compiler TEXT = HTML.escapeHTML(false);
    private static final Pattern UNESCAPED = Pattern.compile("\\{\\{\\s*[{&]");
    private static final Pattern UNWANTED = Pattern.compile("\\{\\{\\s*[=>]");

    private Mustaches() {}

    static String html(String source, Map<String, String> values) {
        return HTML.compile(source).execute(values);
    }

    static String text(String source, Map<String, String> values) {
        return TEXT.compile(source).execute(values);
    }

    /// @return what is wrong with it, if anything
    static Optional<String> faultOf(String source) {
        if (UNESCAPED.matcher(source).find()) {
            return Optional.of("Values are always escaped: write {{name}}, not {{{name}}} or {{&name}}.");
        }
        if (UNWANTED.matcher(source).find()) {
            return Optional.of("Partials and other delimiters are not supported.");
        }
        try {
            HTML.compile(source);
            return Optional.empty();
        } catch (MustacheException unreadable) {
            return Optional.of("It cannot be read: " + unreadable.getMessage());
        }
    }
}
