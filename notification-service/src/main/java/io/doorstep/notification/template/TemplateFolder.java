package io.doorstep.notification.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The files under `email/`, compiled once; a missing value is empty, and in HTML every value is escaped.
@Component
class TemplateFolder {

    private static final Mustache.Compiler HTML =
            Mustache.compiler().escapeHTML(true).defaultValue("").emptyStringIsFalse(true);
    private static final Mustache.Compiler TEXT = HTML.escapeHTML(false);

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    Template html(String path) {
        return compiled.computeIfAbsent(path, it -> HTML.compile(read(it)));
    }

    Template text(String path) {
        return compiled.computeIfAbsent(path, it -> TEXT.compile(read(it)));
    }

    private static String read(String path) {
        try {
            return new ClassPathResource("email/" + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("No template " + path, missing);
        }
    }
}
