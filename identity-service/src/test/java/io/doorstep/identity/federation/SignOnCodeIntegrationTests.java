package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.federation.StandInProvider.Person;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// IDN-16: what stands in addresses on the way, and what it is worth to whom.
class SignOnCodeIntegrationTests extends FederationTest {

    @Test
    void tokensNeverStandInAnAddressAndACodeIsGoodOnceInItsBrowser() {
        Company company = aCompany();
        UUID provider = aProvider(company);
        Browser browser = aBrowser();
        String way = PROVIDER.signIn(browser.goTo(provider), Person.of(company.address("ngozi")));
        String fragment = browser.comeBack(way);

        assertThat(fragment).matches("code=ssc_[A-Za-z0-9_-]{43}");
        assertThat(browser.exchange(fragment).status()).isEqualTo(200);
        assertThat(browser.exchange(fragment).code()).isEqualTo("sign_on_not_good");
        assertThat(api.get(way, null).code()).isEqualTo("sign_on_not_good");
    }

    /// Neither can a code be slipped into somebody's browser, nor be used by who steals it.
    @Test
    void anotherBrowserGetsNothingForACodeAndSpoilsIt() {
        Company company = aCompany();
        Browser browser = aBrowser();
        URI goTo = browser.goTo(aProvider(company));
        String fragment = browser.comeBack(PROVIDER.signIn(goTo, Person.of(company.address("ngozi"))));

        assertThat(aBrowser().exchange(fragment).code()).isEqualTo("sign_on_not_good");
        assertThat(browser.exchange(fragment).code()).isEqualTo("sign_on_not_good");
    }

    @Test
    void aWayEndsAfterTenMinutesAndACodeAfterFive() {
        Company company = aCompany();
        UUID provider = aProvider(company);
        Browser slow = aBrowser();
        String way = PROVIDER.signIn(slow.goTo(provider), Person.of(company.address("ngozi")));
        clock.set(Instant.now().plusSeconds(601));
        assertThat(api.get(way, null).code()).isEqualTo("sign_on_not_good");
        clock.real();

        Browser late = aBrowser();
        String fragment = late.comeBack(PROVIDER.signIn(late.goTo(provider), Person.of(company.address("ngozi"))));
        clock.set(Instant.now().plusSeconds(301));
        assertThat(late.exchange(fragment).code()).isEqualTo("sign_on_not_good");
    }

    @Test
    void aProviderThatRefusesSendsTheBrowserBackWithAnError() {
        Company company = aCompany();
        Browser browser = aBrowser();
        String way = PROVIDER.signIn(browser.goTo(aProvider(company)), Person.of(company.address("ngozi")));

        assertThat(browser.comeBack(way.replaceFirst("code=[^&]+", "error=access_denied")))
                .isEqualTo("error=sign_on_failed");
    }

    /// S15
    @Test
    void browsersAreSentBackToKnownPagesAlone() {
        UUID provider = aProvider(aCompany());
        assertThat(aBrowser()
                        .start(provider, Map.of("returnTo", "https://evil.example"))
                        .code())
                .isEqualTo("return_page_unknown");
        assertThat(aBrowser()
                        .start(provider, Map.of("returnTo", "http://localhost:8080/sso/callback"))
                        .status())
                .isEqualTo(200);
        assertThat(aBrowser().start(UUID.randomUUID(), Map.of()).status()).isEqualTo(404);
        assertThat(aBrowser().start("facebook", Map.of()).status()).isEqualTo(404);
        assertThat(aBrowser().start(provider, Map.of("challenge", "short")).status())
                .isEqualTo(422);
    }

    @Test
    void aCodeThatComesManyTimesAtOnceOpensOneSession() throws Exception {
        Company company = aCompany();
        Browser browser = aBrowser();
        URI goTo = browser.goTo(aProvider(company));
        String fragment = browser.comeBack(PROVIDER.signIn(goTo, Person.of(company.address("ngozi"))));
        List<Answer> answers = inParallel(8, () -> browser.exchange(fragment));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(7)
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("sign_on_not_good"));
    }

    /// A key that is new at the provider is fetched when it is seen.
    @Test
    void aProviderMayChangeItsKeys() {
        StandInProvider rotating = StandInProvider.start();
        Company company = aCompany();
        UUID provider = aProvider(company, Map.of("issuer", rotating.issuer()));
        assertThat(signOnAt(rotating, provider, company)).startsWith("code=");
        rotating.rotate();
        assertThat(signOnAt(rotating, provider, company)).startsWith("code=");
    }

    private String signOnAt(StandInProvider stand, UUID provider, Company company) {
        Browser browser = aBrowser();
        return browser.comeBack(stand.signIn(browser.goTo(provider), Person.of(company.address("ngozi"))));
    }
}
