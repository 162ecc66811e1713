package io.doorstep.chatai.channel.web;

import io.doorstep.chatai.channel.ReadWebsite;
import io.doorstep.kit.security.RequiresPermission;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The public chat page; its assets are asked for at its own address, the only one that is routed.
@RestController
class ChatPageController {
    private static final String START = "conversation:start";
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
    private static final String PREVIEW_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ReadWebsite readWebsite;
    private final OwnConversation ownConversation;
    private final Pages pages;

    ChatPageController(ReadWebsite readWebsite, OwnConversation ownConversation, Pages pages) {
        this.readWebsite = readWebsite;
        this.ownConversation = ownConversation;
        this.pages = pages;
    }

    @GetMapping(path = "/chat/{slug}", params = "!asset")
    @RequiresPermission(START)
    ResponseEntity<String> page(@PathVariable String slug) {
        ownConversation.organization(slug);
        return answer(MediaType.TEXT_HTML, PAGE_POLICY, pages.chat(slug, readWebsite.read()), Duration.ZERO);
    }

    @GetMapping(path = "/chat/{slug}", params = "asset=preview")
    @RequiresPermission(START)
    ResponseEntity<String> preview(@PathVariable String slug) {
        ownConversation.organization(slug);
        return answer(MediaType.TEXT_HTML, PREVIEW_POLICY, pages.preview(slug, readWebsite.read()), Duration.ZERO);
    }

    @GetMapping(path = "/chat/{slug}", params = "asset=chat.js")
    @RequiresPermission(START)
    ResponseEntity<String> script(@PathVariable String slug) {
        return answer(
                MediaType.valueOf("text/javascript"), "default-src 'none'", pages.script(), Duration.ofMinutes(5));
    }

    @GetMapping(path = "/chat/{slug}", params = "asset=chat.css")
    @RequiresPermission(START)
    ResponseEntity<String> style(@PathVariable String slug) {
        return answer(MediaType.valueOf("text/css"), "default-src 'none'", pages.style(), Duration.ofMinutes(5));
    }

    @GetMapping(path = "/chat/{slug}", params = "asset=theme.css")
    @RequiresPermission(START)
    ResponseEntity<String> theme(@PathVariable String slug) {
        ownConversation.organization(slug);
        return answer(
                MediaType.valueOf("text/css"),
                "default-src 'none'",
                pages.theme(readWebsite.read()),
                Duration.ofMinutes(1));
    }

    @GetMapping("/embed/{slug:[^.]+}.js")
    @RequiresPermission(START)
    ResponseEntity<String> widget(@PathVariable String slug) {
        ownConversation.organization(slug);
        return answer(
                MediaType.valueOf("text/javascript"),
                "default-src 'none'",
                pages.widget(slug, readWebsite.read()),
                Duration.ofMinutes(5));
    }

    private static ResponseEntity<String> answer(MediaType type, String policy, String body, Duration cached) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .cacheControl(
                        cached.isZero()
                                ? CacheControl.noCache()
                                : CacheControl.maxAge(cached).cachePublic())
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(body);
    }
}
