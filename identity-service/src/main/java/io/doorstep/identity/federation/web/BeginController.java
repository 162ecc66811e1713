package io.doorstep.identity.federation.web;

import io.doorstep.identity.federation.BeginOutcome.Begun;
import io.doorstep.identity.federation.BeginOutcome.NoSuchProvider;
import io.doorstep.identity.federation.BeginOutcome.NotSetUp;
import io.doorstep.identity.federation.BeginOutcome.ProviderSilent;
import io.doorstep.identity.federation.BeginOutcome.ReturnPageUnknown;
import io.doorstep.identity.federation.BeginSignOn;
import io.doorstep.identity.federation.DiscoverSignOn;
import io.doorstep.identity.federation.OfferedProvider;
import io.doorstep.identity.federation.ProviderKey;
import io.doorstep.identity.federation.ProviderKind;
import io.doorstep.identity.federation.SignOnWish;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How people sign on, and the first step of it.
@RestController
@RequestMapping("/api/v1/auth/sso")
class BeginController {

    private final DiscoverSignOn discover;
    private final BeginSignOn begin;

    BeginController(DiscoverSignOn discover, BeginSignOn begin) {
        this.discover = discover;
        this.begin = begin;
    }

    /// Tells of domains, never of accounts.
    @PostMapping("/discover")
    @OpenToAll(because = "whoever signs in is nobody yet; which domains have a provider is no secret")
    DiscoverResponse discover(@Valid @RequestBody DiscoverRequest request) {
        List<OfferedProvider> providers = discover.listProviders(new EmailAddress(request.email()));
        return new DiscoverResponse(
                providers.stream().map(ProviderChoice::of).toList(),
                providers.stream().noneMatch(OfferedProvider::demanded));
    }

    @PostMapping("/start")
    @OpenToAll(because = "whoever signs in is nobody yet")
    @NoIdempotentTransaction
    ResponseEntity<StartResponse> start(@Valid @RequestBody StartRequest request) {
        return ProviderKey.find(request.provider())
                .map(provider -> switch (begin.begin(request.toWish(provider))) {
                    case Begun(var goTo) ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new StartResponse(goTo));
                    case NoSuchProvider _ -> noSuchProvider();
                    case NotSetUp _ ->
                        BeginController.<StartResponse>refusal(
                                HttpStatus.NOT_FOUND,
                                "google_not_set_up",
                                "Signing in with Google is not set up here.");
                    case ReturnPageUnknown _ ->
                        BeginController.<StartResponse>refusal(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "return_page_unknown",
                                "Browsers are sent back to known pages alone; leave returnTo out for the usual one.");
                    case ProviderSilent _ ->
                        BeginController.<StartResponse>refusal(
                                HttpStatus.BAD_GATEWAY, "provider_silent", "The provider does not answer as it must.");
                })
                .orElseGet(BeginController::noSuchProvider);
    }

    private static ResponseEntity<StartResponse> noSuchProvider() {
        return refusal(HttpStatus.NOT_FOUND, "not_found", "There is no such provider.");
    }

    private static <T> ResponseEntity<T> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }

    record DiscoverRequest(@NotBlank @Size(max = 254) String email) {}

    /// @param providers by which people with such an address may sign on; none means by password
    /// @param passwordAllowed false when a provider is the only way
    record DiscoverResponse(List<ProviderChoice> providers, boolean passwordAllowed) {}

    record ProviderChoice(UUID id, String name, ProviderKind kind) {

        static ProviderChoice of(OfferedProvider provider) {
            return new ProviderChoice(provider.id(), provider.name(), provider.kind());
        }
    }

    /// @param provider `google`, or the id of one that was discovered
    /// @param returnTo one of the known pages; absent, the usual one
    /// @param challenge S256 of a secret of 43 characters or more that the browser keeps for the exchange
    /// @param fresh whether the person has to prove it anew to the provider
    /// @param loginHint for the provider alone
    record StartRequest(
            @NotBlank @Size(max = 50) String provider,
            @Size(max = 500) @Nullable String returnTo,
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") String challenge,
            @Nullable Boolean fresh,
            @Size(max = 254) @Nullable String loginHint) {

        SignOnWish toWish(ProviderKey key) {
            return new SignOnWish(key, returnTo, challenge, Boolean.TRUE.equals(fresh), loginHint);
        }
    }

    /// @param goTo where the browser goes
    record StartResponse(URI goTo) {}
}
