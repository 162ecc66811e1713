package io.doorstep.chatai.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.ChatTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class WebsiteIntegrationTests extends ChatTest {
    private static final String WEBSITE = "/api/v1/assistant/website";

    /// CHAT-01
    @Test
    void showsAChatPageInTheOrganizationsColoursThatRunsNoInlineScript() {
        var agency = anAgency();
        var page = agency.page("/chat/" + agency.slug());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers().getContentType()).hasToString("text/html;charset=UTF-8");
        assertThat(page.headers().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.raw())
                .contains(
                        "Evergreen &lt;Homes&gt;",
                        "Ivy, AI assistant",
                        "https://example.com/logo.png",
                        "aria-live=\"polite\"",
                        "<label for=\"text\">")
                .doesNotContain("<Homes>", "style=", "onclick");
        assertThat(page.raw().replaceAll("<script src=\"\\?asset=chat.js\" defer></script>", ""))
                .doesNotContain("<script");
        assertThat(agency.page("/chat/" + agency.slug() + "?asset=theme.css").raw())
                .contains("--brand:#ffcc00", "--on-brand:#000000");
        assertThat(agency.page("/chat/" + agency.slug() + "?asset=chat.js").raw())
                .contains("WebSocket")
                .doesNotContain("innerHTML");
        assertThat(agency.page("/chat/" + agency.slug() + "?asset=chat.css").status())
                .isEqualTo(200);
        assertThat(agency.page("/chat/someone-else").status()).isEqualTo(404);
    }

    /// PROP-32
    @Test
    void aPageOfAHomeOpensTheChatAboutThatHome() {
        var agency = anAgency();
        var property = UUID.randomUUID();
        assertThat(agency.page("/chat/" + agency.slug() + "?property=" + property)
                        .status())
                .isEqualTo(200);
        assertThat(agency.page("/chat/" + agency.slug() + "?asset=chat.js").raw())
                .contains("get('property')", "propertyId: property");
        assertThat(agency.page("/embed/" + agency.slug() + ".js").raw()).contains("script.dataset.property");
    }

    /// CHAT-02
    @Test
    void loadsAWidgetThatIsSmallAndKeepsToItself() throws IOException {
        var agency = anAgency();
        var widget = agency.page("/embed/" + agency.slug() + ".js");

        assertThat(widget.status()).isEqualTo(200);
        assertThat(widget.headers().getContentType()).hasToString("text/javascript;charset=UTF-8");
        assertThat(widget.raw())
                .contains("attachShadow", agency.slug(), "#ffcc00", "Evergreen \\u003cHomes>")
                .doesNotContain("__CONFIG__", "innerHTML");
        assertThat(zipped(widget.raw())).isLessThan(10 * 1024);
    }

    /// CHAT-03
    @Test
    void isConfiguredAndHandsOutTheCodeToEmbedAndAPreview() {
        var agency = anAgency();
        var before = agency.website();
        assertThat(before.text("embedCode"))
                .isEqualTo("<script src=\"http://localhost:8080/embed/" + agency.slug() + ".js\" async></script>");
        assertThat(before.text("colour")).isEqualTo("#ffcc00");

        var change = Map.of("greeting", "Hi there!", "colour", "#003366", "position", "bottom-left");
        assertThat(agency.staff(HttpMethod.PATCH, WEBSITE, change).status()).isEqualTo(428);
        var after = agency.staff(HttpMethod.PATCH, WEBSITE, change, "If-Match", before.etag());
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text("position")).isEqualTo("bottom-left");
        assertThat(agency.staff(HttpMethod.PATCH, WEBSITE, change, "If-Match", before.etag())
                        .status())
                .isEqualTo(412);
        assertThat(agency.website().etag()).isEqualTo(after.etag());

        assertThat(agency.start(Map.of("channel", "website")).text("messages.0.text"))
                .startsWith("Hi there!")
                .contains("AI assistant");
        assertThat(agency.page("/embed/" + agency.slug() + ".js").raw()).contains("#003366", "\"left\"");
        assertThat(agency.page(after.text("previewUrl").replace("http://localhost:8080", ""))
                        .raw())
                .contains("/embed/" + agency.slug() + ".js");
    }

    @Test
    void refusesAColourThatIsNoneAndChannelsThatAreNone() {
        var agency = anAgency();
        var bad = agency.staff(HttpMethod.PATCH, WEBSITE, Map.of("colour", "red;}body{display:none"), "If-Match", "*");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(agency.start(Map.of("channel", "pigeon")).status()).isEqualTo(422);
        assertThat(UUID.fromString(agency.start(Map.of("channel", "website")).text("id")))
                .isNotNull();
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
