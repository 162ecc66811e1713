package io.doorstep.chatai.channel.web;

import io.doorstep.chatai.channel.ConfigureWebsite;
import io.doorstep.chatai.channel.ReadWebsite;
import io.doorstep.chatai.channel.WebsiteChange;
import io.doorstep.chatai.channel.WebsiteView;
import io.doorstep.chatai.channel.WidgetPosition;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assistant/website")
class WebsiteController {
    private final ReadWebsite readWebsite;
    private final ConfigureWebsite configureWebsite;
    private final String publicUrl;

    WebsiteController(
            ReadWebsite readWebsite,
            ConfigureWebsite configureWebsite,
            @Value("${doorstep.public-url}") String publicUrl) {
        this.readWebsite = readWebsite;
        this.configureWebsite = configureWebsite;
        this.publicUrl = publicUrl;
    }

    @GetMapping
    @RequiresPermission("assistant:write")
    ResponseEntity<WebsiteResponse> read() {
        return answer(readWebsite.read());
    }

    @PatchMapping
    @RequiresPermission("assistant:write")
    ResponseEntity<WebsiteResponse> configure(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid WebsiteRequest request) {
        var change = new WebsiteChange(request.greeting(), request.colour(), position(request.position()));
        return answer(configureWebsite.configure(change, version -> ETags.check(ifMatch, version)));
    }

    private static @Nullable WidgetPosition position(@Nullable String said) {
        return said == null
                ? null
                : WidgetPosition.find(said)
                        .orElseThrow(
                                () -> Problems.unprocessable("unknown_position", "There is no position " + said + "."));
    }

    private ResponseEntity<WebsiteResponse> answer(WebsiteView view) {
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(WebsiteResponse.of(view, publicUrl));
    }
}
