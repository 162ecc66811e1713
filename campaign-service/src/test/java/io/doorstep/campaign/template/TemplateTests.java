package io.doorstep.campaign.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTests {

    private final Template template = new Template(
            UUID.randomUUID(),
            new TemplateText(
                    "Hello",
                    "Hi {{firstName}}",
                    "<p>Hi {{firstName}}{{#company}} from {{company}}{{/company}}</p>",
                    "Hi {{firstName}}",
                    Map.of("firstName", "there")));

    /// CAMP-11
    @Test
    void aMissingOrBlankValueHasItsDefault() {
        assertThat(template.render(Map.of())).isEqualTo(new RenderedMail("Hi there", "<p>Hi there</p>", "Hi there"));
        assertThat(template.render(Map.of("firstName", "  ")).subject()).isEqualTo("Hi there");
    }

    @Test
    void whatAVisitorCallsThemselvesIsEscapedInHtmlAndNeverRun() {
        RenderedMail mail =
                template.render(Map.of("firstName", "<img src=x onerror=a()>{{company}}", "company", "A&B"));

        assertThat(mail.html())
                .doesNotContain("<img")
                .contains("&lt;img")
                .contains("{{company}}")
                .contains("A&amp;B");
        assertThat(mail.text()).contains("<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{name}}}",
                "{{ {name} }}",
                "{{&name}}",
                "{{& name}}",
                "{{#open}}",
                "{{>partial}}",
                "{{=<% %>=}}"
            })
    void aTemplateThatCouldSwitchEscapingOffIsNotStored(String source) {
        assertThat(Mustaches.faultOf(source)).isPresent();
    }

    @Test
    void sectionsAndPlainValuesAreFine() {
        assertThat(Mustaches.faultOf("{{#name}}Hi {{name}}{{/name}}{{^name}}Hi{{/name}}"))
                .isEmpty();
    }
}
