package io.doorstep.property.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingChanges;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.organization.FollowOrganization;
import io.doorstep.property.organization.OrganizationProfile;
import io.doorstep.property.search.SearchCalls;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.SearchLanguages;
import io.doorstep.property.search.synonym.Synonyms;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@OnOpenSearch
@DisplayName("PROP-10: several instances follow the database in one index")
class FollowedShareIntegrationTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    private RestTestClient http;

    @Autowired
    private ListingChanges changes;

    @Autowired
    private ListingReader listings;

    @Autowired
    private SearchLanguages languages;

    @Autowired
    private FollowOrganization followOrganization;

    @Autowired
    private Ids ids;

    /// Not the index of the service that runs, which makes a share as soon as it compares new listings with others.
    private SharedIndex index;

    private SearchCalls calls;

    @BeforeEach
    void begin() {
        index = ShareTests.indexAt(SearchNodeProcess.url());
        calls = new SearchCalls(http);
        calls.add("A", "House by the sea", 47.6, -122.3, "");
        calls.add("B", "Flat in town", 47.7, -122.3, "");
    }

    @Test
    void whatOneInstanceBroughtInTheOtherFinds() {
        Tenancy.runAs(calls.tenant, () -> {
            FollowedShare one = instance();
            FollowedShare other = instance();
            assertThat(one.follow(MINUTE)).isEqualTo(IndexState.CURRENT);
            assertThat(other.follow(MINUTE)).isEqualTo(IndexState.CURRENT);
            assertThat(other.generation()).isEqualTo(one.generation());

            calls.add("C", "House in town", 47.8, -122.3, "");
            one.follow(MINUTE);
            other.follow(MINUTE);

            assertThat(total(one)).isEqualTo(3);
            assertThat(total(other)).isEqualTo(3);
        });
    }

    @Test
    void whileAShareIsMadeItSaysSo() {
        Tenancy.runAs(calls.tenant, () -> {
            FollowedShare share = instance();

            assertThat(share.follow(Duration.ZERO)).isEqualTo(IndexState.BEING_MADE);
            assertThat(share.generation()).isNull();
            assertThat(share.follow(MINUTE)).isEqualTo(IndexState.CURRENT);
            assertThat(total(share)).isEqualTo(2);
        });
    }

    @Test
    void inAnotherLanguageAllIsMadeAnewWhileTheOldAnswersAndThenTheOldGoes() {
        Tenancy.runAs(calls.tenant, () -> {
            FollowedShare share = instance();
            share.follow(MINUTE);
            UUID before = Objects.requireNonNull(share.generation());
            followOrganization.follow(new OrganizationProfile("de-DE", ZoneOffset.UTC), Instant.EPOCH);
            FollowedShare other = instance();

            assertThat(other.follow(Duration.ZERO)).isEqualTo(IndexState.BEHIND);
            assertThat(total(other)).isEqualTo(2);
            assertThat(other.follow(MINUTE)).isEqualTo(IndexState.CURRENT);
            assertThat(other.generation()).isNotEqualTo(before);
            assertThat(share.follow(MINUTE)).isEqualTo(IndexState.CURRENT);
            assertThat(share.generation()).isEqualTo(other.generation());

            other.sweep(Duration.ZERO);
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                other.share().show();
                assertThat(total(other, before)).isZero();
            });
            assertThat(total(other)).isEqualTo(2);
        });
    }

    private FollowedShare instance() {
        return new FollowedShare(index, index.of(calls.tenant), changes, listings, languages, ids);
    }

    private static long total(FollowedShare share) {
        return total(share, Objects.requireNonNull(share.generation()));
    }

    private static long total(FollowedShare share, UUID generation) {
        ListingFilter published = ListingFilter.ANYTHING.among(Set.of(ListingStatus.PUBLISHED));
        IndexQuestion all =
                new IndexQuestion(published, Set.of(), List.of(), false, Synonyms.NONE, SearchOrder.CHEAPEST, null, 10);
        return ShareSearch.run(share.share(), generation, all, share.words()).total();
    }
}
