package io.doorstep.identity.entrance;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.doorstep.identity.organization.OrganizationView;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Writes a page in the language of an organization; every value is escaped.
@Component
class WritePage {

    private final Map<EntrancePage, Template> templates =
            Arrays.stream(EntrancePage.values()).collect(Collectors.toMap(Function.identity(), WritePage::compile));
    private final EntranceSettings settings;

    WritePage(EntranceSettings settings) {
        this.settings = settings;
    }

    /// @param google whether people may sign in by Google
    String write(EntrancePage page, @Nullable OrganizationView organization, boolean google) {
        Locale wanted = organization == null ? Locale.ENGLISH : Locale.forLanguageTag(organization.locale());
        return write(page, wanted, organization, google);
    }

    /// For somebody who belongs to no organization yet.
    String writeIn(Locale wanted, EntrancePage page, boolean google) {
        return write(page, wanted, null, google);
    }

    private String write(EntrancePage page, Locale wanted, @Nullable OrganizationView organization, boolean google) {
        var texts = new PageTexts(page, wanted);
        Map<String, Object> facts = new HashMap<>(texts.words());
        facts.put("organization", organization == null ? List.of() : List.of(organization.name()));
        facts.put("organizationId", organization == null ? "" : organization.id());
        facts.put("content", page.content());
        facts.put("operation", page.operation());
        facts.put("secretAddress", page.hasSecretAddress());
        facts.put("wantsPassword", page.wantsPassword());
        facts.put("wantsAgreement", page.wantsAgreement());
        facts.put("autocomplete", page.wantsNewPassword() ? "new-password" : "on");
        facts.put("google", google);
        facts.put("console", settings.console());
        facts.put("problems", texts.problems());
        return Objects.requireNonNull(templates.get(page)).execute(facts);
    }

    private static Template compile(EntrancePage page) {
        return Mustache.compiler()
                .defaultValue("")
                .withLoader(name -> new StringReader(read(name.equals("content") ? page.content() : name)))
                .compile(read("page"));
    }

    private static String read(String template) {
        try {
            return new ClassPathResource("entrance/" + template + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
