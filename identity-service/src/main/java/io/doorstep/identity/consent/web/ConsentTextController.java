package io.doorstep.identity.consent.web;

import io.doorstep.identity.consent.ConsentPurpose;
import io.doorstep.identity.consent.ConsentText;
import io.doorstep.identity.consent.ConsentTexts;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The texts that people are asked to agree to.
@RestController
@RequestMapping("/api/v1/auth/consent-texts")
class ConsentTextController {

    private static final String PUBLIC = "people read them before they have an account";

    private final ConsentTexts texts;

    ConsentTextController(ConsentTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    @OpenToAll(because = PUBLIC)
    ConsentTextsResponse listConsentTexts() {
        return new ConsentTextsResponse(
                texts.listCurrent().stream().map(ConsentTextResponse::of).toList());
    }

    @GetMapping("/{purpose}/{version}")
    @OpenToAll(because = PUBLIC)
    ConsentTextResponse getConsentText(@PathVariable String purpose, @PathVariable String version) {
        return ConsentPurpose.find(purpose)
                .flatMap(known -> texts.find(known, version))
                .map(ConsentTextResponse::of)
                .orElseThrow(() -> Problems.notFound("consent text", purpose + " " + version));
    }

    record ConsentTextsResponse(List<ConsentTextResponse> items) {}

    /// @param hash SHA-256 of the text
    record ConsentTextResponse(String purpose, String version, String text, String hash, boolean withdrawable) {

        static ConsentTextResponse of(ConsentText text) {
            return new ConsentTextResponse(
                    text.purpose().key(),
                    text.version(),
                    text.text(),
                    text.hash(),
                    text.purpose().isWithdrawable());
        }
    }
}
