package io.doorstep.identity.entrance;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.doorstep.identity.organization.OrganizationView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Writes a page in the language of an organization, as far as there are texts in it; every value is escaped.
@Component
class WritePage {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String PROBLEM = "problem.";

    private final Template page = Mustache.compiler().defaultValue("").compile(read());

    String write(EntrancePage entrance, @Nullable OrganizationView organization) {
        Locale wanted = organization == null ? Locale.ENGLISH : Locale.forLanguageTag(organization.locale());
        ResourceBundle texts = ResourceBundle.getBundle("entrance/texts", wanted, NO_FALLBACK);
        Map<String, Object> facts = new HashMap<>();
        facts.put("language", texts.getString("language"));
        facts.put("organization", organization == null ? List.of() : List.of(organization.name()));
        facts.put("operation", entrance.operation());
        facts.put("wantsPassword", entrance.wantsPassword());
        facts.put("autocomplete", entrance == EntrancePage.RESET_PASSWORD ? "new-password" : "on");
        for (String part : List.of("title", "intro", "button", "done")) {
            facts.put(part, texts.getString(entrance.texts() + "." + part));
        }
        for (String part : List.of("password", "hint", "show", "script", "working")) {
            facts.put(part, texts.getString(part));
        }
        facts.put("problems", problems(texts));
        return page.execute(facts);
    }

    private static List<Map<String, String>> problems(ResourceBundle texts) {
        return texts.keySet().stream()
                .filter(key -> key.startsWith(PROBLEM))
                .sorted()
                .map(key -> Map.of("code", key.substring(PROBLEM.length()), "text", texts.getString(key)))
                .toList();
    }

    private static String read() {
        try {
            return new ClassPathResource("entrance/page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
