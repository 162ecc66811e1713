package io.doorstep.property.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.SearchCalls;
import io.doorstep.property.search.SearchListings;
import io.doorstep.property.search.SearchQuestion;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.LookUp;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.SearchEngine;
import io.doorstep.testkit.ServiceTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest
@TestPropertySource(
        properties = {
            "doorstep.search.engine=opensearch",
            "doorstep.search.opensearch.urls=http://127.0.0.1:1",
            "doorstep.search.opensearch.user=searcher",
            "doorstep.search.opensearch.password=secret"
        })
@DisplayName("PROP-10: while the engine is away the database answers, and says so")
class EngineAwayIntegrationTests {

    @Autowired
    private RestTestClient http;

    @Autowired
    private SearchListings search;

    @Autowired
    private SearchEngine engine;

    private SearchCalls calls;

    @BeforeEach
    void begin() {
        calls = new SearchCalls(http);
        calls.add("A", "House by the sea", 47.6, -122.3, ", \"bedrooms\": 3");
        calls.add("B", "Flat in town", 47.7, -122.3, ", \"bedrooms\": 2");
    }

    @Test
    void filtersAndLiteralWordsGoOn() {
        ListingFilter published = ListingFilter.ANYTHING.among(Set.of(ListingStatus.PUBLISHED));
        Tenancy.runAs(calls.tenant, () -> {
            var found = search.search(new SearchQuestion(
                    "3 bedrooms",
                    published,
                    Set.of(),
                    LookUp.BOTH,
                    OwnTexts.NONE,
                    null,
                    null,
                    null,
                    10,
                    false,
                    true,
                    List.of()));

            assertThat(found.state()).isEqualTo(IndexState.BEING_MADE);
            assertThat(found.items()).extracting(item -> item.reference()).containsExactly("A");
        });
    }

    @Test
    void whatTheDatabaseCannotDoIsEmptyAndNoError() {
        Tenancy.runAs(calls.tenant, () -> assertThat(engine.look().complete("hou", Set.of(ListingStatus.PUBLISHED), 10))
                .isEmpty());
    }
}
