package io.doorstep.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTests {

    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("name", "Ada <b>Obi</b>"),
            Map.entry("message", "a & b"),
            Map.entry("source", "website"),
            Map.entry("score", 62),
            Map.entry("reason", "visitor asked"),
            Map.entry("summary", "wants a call"),
            Map.entry("url", "https://crm.example/hook?a=1&b=2"),
            Map.entry("failingSince", "2026-01-01T00:00:00Z"),
            Map.entry("plan", "STARTER"),
            Map.entry("trialEndsOn", "2026-02-01"),
            Map.entry("number", "2026-0001"),
            Map.entry("total", "NGN 120.00"),
            Map.entry("dueDate", "2026-02-14"),
            Map.entry("askedAt", "2026-01-01T00:00:00Z"));

    private final WriteLetter writeLetter = new WriteLetter(new TemplateFolder());

    /// NOTF-31 NOTF-32
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead-assigned",
                "lead-waiting",
                "handoff-requested",
                "webhook-failing",
                "webhook-disabled",
                "trial-ending",
                "invoice-issued",
                "test-email"
            })
    void everyTemplateStandsInTheCompanysLayout(String template) {
        Letter letter = writeLetter.write(template, FACTS, "Acme & Sons", Year.of(2026));

        assertThat(letter.subject()).isNotBlank().doesNotContain("\n", "{{");
        assertThat(letter.html())
                .contains("<h1 style=\"margin:0;font-size:20px\">Acme &amp; Sons</h1>")
                .contains("© 2026 Acme &amp; Sons. All rights reserved.")
                .doesNotContain("{{", "<b>Obi</b>");
        assertThat(letter.text())
                .startsWith("Acme & Sons\n")
                .contains("© 2026 Acme & Sons. All rights reserved.")
                .doesNotContain("{{", "&amp;");
    }

    /// NOTF-32
    @Test
    void aLeadWithoutANameIsStillASentence() {
        Letter letter = writeLetter.write("lead-assigned", Map.of(), "Acme", Year.of(2026));

        assertThat(letter.subject()).isEqualTo("New lead for you: somebody without a name");
        assertThat(letter.text())
                .contains("Somebody is waiting for your answer.")
                .doesNotContain("Source", "Score");
    }

    @Test
    void whatAVisitorWroteIsShownAndNeverRun() {
        Letter letter = writeLetter.write(
                "lead-assigned",
                Map.of("name", "{{company}}", "message", "<script>alert(1)</script>"),
                "Acme",
                Year.of(2026));

        assertThat(letter.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
        assertThat(letter.subject()).isEqualTo("New lead for you: {{company}}");
    }
}
