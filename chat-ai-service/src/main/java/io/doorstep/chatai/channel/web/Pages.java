package io.doorstep.chatai.channel.web;

import io.doorstep.chatai.channel.WebsiteView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/// Fills the chat's pages with the organization's name and colours; everything inserted is escaped.
@Component
class Pages {
    private final String chat = read("chat.html");
    private final String preview = read("preview.html");
    private final String widget = read("widget.js");
    private final String script = read("chat.js");
    private final String style = read("chat.css");
    private final JsonMapper json;

    Pages(JsonMapper json) {
        this.json = json;
    }

    String chat(String slug, WebsiteView website) {
        return filled(chat, slug, website);
    }

    String preview(String slug, WebsiteView website) {
        return filled(preview, slug, website);
    }

    String script() {
        return script;
    }

    String style() {
        return style;
    }

    String theme(WebsiteView website) {
        return ":root{--brand:%s;--on-brand:%s}\n".formatted(website.colour(), inkOn(website.colour()));
    }

    String widget(String slug, WebsiteView website) {
        var config = json.writeValueAsString(Map.of(
                "slug", slug,
                "name", website.organization().name(),
                "colour", website.colour(),
                "ink", inkOn(website.colour()),
                "side", website.position().onTheWire().endsWith("left") ? "left" : "right"));
        return widget.replace(
                "__CONFIG__",
                config.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
    }

    private static String filled(String page, String slug, WebsiteView website) {
        var persona = website.organization().persona().name();
        var logo = website.organization().branding().logoUrl();
        var safeLogo = logo != null && logo.startsWith("https://")
                ? "<img class=\"logo\" src=\"" + HtmlUtils.htmlEscape(logo) + "\" alt=\"\">"
                : "";
        return page.replace("{{slug}}", HtmlUtils.htmlEscape(slug))
                .replace("{{logo}}", safeLogo)
                .replace(
                        "{{assistant}}",
                        HtmlUtils.htmlEscape(persona == null ? "AI assistant" : persona + ", AI assistant"))
                .replace("{{name}}", HtmlUtils.htmlEscape(website.organization().name()));
    }

    /// Black or white, whichever is read more easily on the colour.
    static String inkOn(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        var luminance = 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
        return luminance > 0.179 ? "#000000" : "#ffffff";
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("channel/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
