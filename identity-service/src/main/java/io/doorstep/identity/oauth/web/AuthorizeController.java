package io.doorstep.identity.oauth.web;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.doorstep.identity.oauth.OAuthSettings;
import io.doorstep.identity.oauth.web.AuthorizationReading.NotRedirectable;
import io.doorstep.identity.oauth.web.AuthorizationReading.Readable;
import io.doorstep.identity.oauth.web.AuthorizationReading.SentBack;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where a program sends a person's browser. Browsers bring no credential here, so a good request goes on to the page
/// that asks the person and answers by [ConsentController].
@RestController
class AuthorizeController {

    private final ReadAuthorization readAuthorization;
    private final OAuthSettings settings;

    AuthorizeController(ReadAuthorization readAuthorization, OAuthSettings settings) {
        this.readAuthorization = readAuthorization;
        this.settings = settings;
    }

    @GetMapping(OAuthPaths.AUTHORIZE)
    @OpenToAll(because = "nothing is given before a signed-in person agrees")
    ResponseEntity<Void> authorize(HttpServletRequest http) {
        String query = http.getQueryString();
        AuthorizationReading reading = readAuthorization
                .findOrganization(query)
                .map(organization -> Tenancy.callAs(organization, () -> readAuthorization.read(query)))
                .orElseGet(() -> new NotRedirectable("The program is not known here."));
        return switch (reading) {
            case Readable _ -> redirect(consentPage(query));
            case SentBack(var location) -> redirect(location);
            case NotRedirectable(var why) ->
                ResponseEntity.of(Problems.detail(HttpStatus.BAD_REQUEST, "invalid_authorization_request", why))
                        .build();
        };
    }

    /// Written anew, so that the page reads exactly what was judged here.
    private URI consentPage(@Nullable String query) {
        return URI.create(settings.consentPage() + "?" + URLUtils.serializeParameters(URLUtils.parseParameters(query)));
    }

    private static ResponseEntity<Void> redirect(URI location) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(location)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
